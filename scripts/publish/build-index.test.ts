import * as pagefind from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { buildIndex } from './build-index.ts';

afterAll(() => pagefind.close());

const build = async (...contents: string[]) => {
  let ticks = 0;
  const records = contents.map((content, i) => ({ url: String(i), language: 'und', content }));
  const files = await buildIndex(pagefind, records.values(), () => ticks++);
  return { ticks, folders: new Set(files.map(({ path }) => path.split('/')[0])) };
};

test('indexes every record', async () => {
  const { ticks, folders } = await build('台湾 湾', '中美 美');
  expect(ticks).toBe(2);
  expect([...folders]).toEqual(
    expect.arrayContaining(['index', 'fragment', 'pagefind-entry.json']),
  );
});

test('says that Pagefind left a record out', async () => {
  await expect(build('台湾 湾', '，')).rejects.toThrow('kept 1 of 2 records');
});
