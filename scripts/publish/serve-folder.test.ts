import { expect, test } from 'vitest';
import { makeContent } from '../../tests/make-content.ts';
import { serveFolder } from './serve-folder.ts';

test('serves a folder, on the next port where one is in use', async () => {
  const folder = makeContent({ 'index.html': '家', 'topics/a.html': '题' });
  const first = await serveFolder(folder, 46_000);
  const second = await serveFolder(folder, first);
  expect(second).toBe(first + 1);
  for (const port of [first, second]) {
    expect(await (await fetch(`http://localhost:${port}/`)).text()).toBe('家');
    expect(await (await fetch(`http://localhost:${port}/topics/a.html`)).text()).toBe('题');
    expect((await fetch(`http://localhost:${port}/topics/a/?q=1`)).url).toMatch(/a\.html\?q=1$/);
    for (const gone of ['none', 'none/', '%E0%A4%A/', '..%2f/', '/x/'])
      expect((await fetch(`http://localhost:${port}/${gone}`)).status).toBe(404);
  }
});

test('takes an address as long as a query may be', async () => {
  const port = await serveFolder(makeContent({ 'search.html': '检' }), 46_100);
  const query = encodeURIComponent('中'.repeat(10_000));
  expect((await fetch(`http://localhost:${port}/search.html?q=${query}`)).status).toBe(200);
});
