import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeContent } from '../../tests/make-content.ts';
import { replaceFolder } from './replace-folder.ts';

const writing = (text: string) => async (fresh: string) =>
  writeFileSync(join(fresh, 'a.txt'), text);

test('replaces a folder of its own whole', async () => {
  const parent = makeContent({});
  const folder = join(parent, 'dist');
  await replaceFolder(folder, async (fresh) => writeFileSync(join(fresh, 'old.txt'), ''));
  await replaceFolder(folder, writing('new'));
  expect(readdirSync(folder).sort()).toEqual(['.dawen', 'a.txt']);
  expect(readdirSync(parent)).toEqual(['dist']);
  expect(statSync(folder).mode & 0o555).toBe(0o555);
});

test('fills a folder that is empty', async () => {
  const folder = join(makeContent({}), 'dist');
  mkdirSync(folder);
  await replaceFolder(folder, writing('new'));
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('new');
});

test('leaves the folder as it was where the new one fails', async () => {
  const parent = makeContent({});
  const folder = join(parent, 'dist');
  await replaceFolder(folder, writing('old'));
  const failing = replaceFolder(folder, async (fresh) => {
    await writing('half')(fresh);
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('old');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('refuses a folder that holds something else', async () => {
  const parent = makeContent({ 'mine/thesis.doc': 'x' });
  await expect(replaceFolder(join(parent, 'mine'), writing('new'))).rejects.toThrow('.dawen');
  expect(readdirSync(join(parent, 'mine'))).toEqual(['thesis.doc']);
});

test('refuses to write where another is writing, but not after one that died', async () => {
  const parent = makeContent({});
  const folder = join(parent, 'dist');
  writeFileSync(join(parent, '.dist.new.lock'), String(process.ppid));
  await expect(replaceFolder(folder, writing('new'))).rejects.toThrow(String(process.ppid));
  writeFileSync(join(parent, '.dist.new.lock'), '');
  await replaceFolder(folder, writing('new'));
  expect(readdirSync(parent)).toEqual(['dist']);
});
