import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { jsonFolder } from './json-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'json-folder-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const entries = new Map<string, { id: string; data: unknown; digest?: string }>();
const store = {
  keys: () => [...entries.keys()],
  get: (id: string) => entries.get(id),
  set: (entry: { id: string; data: unknown }) => entries.set(entry.id, entry),
  delete: (id: string) => entries.delete(id),
};
const context = { store, generateDigest: (text: string) => text } as unknown as LoaderContext;
const load = () => jsonFolder(folder, z.object({ n: z.number() })).load(context);

test('loads what is there and forgets what is gone', async () => {
  await writeFile(join(folder, 'a.json'), '{"n":1}');
  await load();
  expect([...entries]).toMatchObject([['a', { data: { n: 1 } }]]);
  await rename(join(folder, 'a.json'), join(folder, 'b.json'));
  await load();
  expect([...entries.keys()]).toEqual(['b']);
});

test('names the file and the key that does not fit', async () => {
  await writeFile(join(folder, 'a.json'), '{"n":"one"}');
  await expect(load()).rejects.toThrow(`${join(folder, 'a.json')} invalid-data`);
  await expect(load()).rejects.toThrow(/\n {2}n: .*expected number/);
});

test('fails on what is no JSON, and on a folder that is missing', async () => {
  await writeFile(join(folder, 'a.json'), '{');
  await expect(load()).rejects.toThrow('invalid-json');
  await rm(folder, { recursive: true });
  await expect(load()).rejects.toThrow('missing-folder');
});
