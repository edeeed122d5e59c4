import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeContent } from '../../tests/make-content.ts';
import { ingest } from '../ingest.ts';
import { type FinishedShare, finishShare } from './finish-share.ts';
import { listFiles } from './list-files.ts';
import { readSources } from './read-sources.ts';
import { startThread } from './start-thread.ts';

const pages = {
  'a/one.html': '<p id="p" data-source="park" data-spans="0-2">别的</p><a href="/b.html#x">b</a>',
  'b.html': '<a href="/a/one.html#p">1</a><a href="/a/one.html#p">2</a><a href="/none">3</a>',
};

function makeSite(folder: string): string {
  mkdirSync(join(folder, 'a'), { recursive: true });
  for (const [path, html] of Object.entries(pages)) writeFileSync(join(folder, path), html);
  return folder;
}

test('finds and writes the same in this thread and in another', async () => {
  const content = makeContent({ 'sources/park.txt': '晨报记者：开门吗？\n\n李明：开。\n' });
  await ingest({ content, out: content });
  const folder = makeSite(join(content, 'own'));
  const files = listFiles(folder);
  const own = finishShare(folder, files, files, readSources(content));
  expect(own.urls).toBe(4);
  expect(own.proof.issues.map(({ code }) => code)).toEqual(['quotation-differs']);
  expect(own.issues.map(({ code }) => code)).toEqual(['link-broken']);
  expect([...own.links.keys()]).toEqual(['b.html#x', 'a/one.html#p']);
  expect(readFileSync(join(folder, 'a/one.html'), 'utf8')).toContain('href="../b.html#x"');

  const other = makeSite(join(content, 'other'));
  const thread = startThread<FinishedShare>('finish-worker.ts', {
    ...{ content, folder: other, paths: files, files },
  });
  expect(await thread.done).toEqual(own);
  await thread.stop();
  for (const path of files)
    expect(readFileSync(join(other, path))).toEqual(readFileSync(join(folder, path)));
});

test('tells what a thread broke off at', async () => {
  const thread = startThread('finish-worker.ts', { content: 'nowhere', paths: [], files: [] });
  await expect(thread.done).rejects.toThrow('nowhere');
  await thread.stop();
});
