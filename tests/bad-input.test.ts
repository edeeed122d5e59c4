import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ingest } from '../scripts/ingest.ts';
import { makeContent } from './make-content.ts';

const transcript = '3月7日，某市举行记者会。\n\n晨报记者：公园几点开门？\n\n李明：六点开门。\n';

/** Every issue as `file:line:col code`, with what was found. */
async function issuesOf(files: Record<string, string | Uint8Array>): Promise<string[]> {
  const content = makeContent(files);
  const { issues } = await ingest({ content, out: join(content, 'out') });
  return issues
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, column, code, message, hint }) => {
      expect(message).not.toBe('');
      expect(hint).not.toBe('');
      return `${file.replace(content, '')}:${line}:${column} ${code} ${message} ${hint}`;
    });
}

describe('bad input', () => {
  it('says where documents belong when there is none', async () => {
    expect(await issuesOf({ 'sources/README.md': 'x' })).toEqual([
      expect.stringMatching(/sources:1:1 no-sources/),
    ]);
  });

  it('names a file that is empty or no text, and goes on with the rest', async () => {
    const content = makeContent({
      'sources/a.txt': '',
      'sources/b.txt': new Uint8Array([0x50, 0, 1, 2, 0xff, 0, 3]),
      'sources/c.txt': transcript,
    });
    const { issues, exchanges } = await ingest({ content, out: content });
    expect(issues.filter(({ severity }) => severity === 'error').map(({ file }) => file)).toEqual([
      'sources/a.txt',
      'sources/b.txt',
    ]);
    expect(exchanges).toBe(1);
    expect(existsSync(join(content, 'answers/c/01.mdx'))).toBe(true);
  });

  it('says where a sidecar is no YAML', async () => {
    const found = await issuesOf({ 'sources/a.txt': transcript, 'sources/a.yaml': 'title: "x\n' });
    expect(found).toEqual([expect.stringMatching(/^sources\/a\.yaml:\d+:\d+ yaml-syntax/)]);
  });

  it('suggests the key that an unknown one is nearest to', async () => {
    const found = await issuesOf({
      'sources/a.txt': transcript,
      'sources/a.yaml': 'date: 2024-03-07\nspeakr: x\n',
    });
    expect(found).toEqual([
      expect.stringMatching(/^sources\/a\.yaml:2:1 unknown-key .*“speaker”\?$/),
    ]);
  });

  it('refuses an exchange and a topic that are not there', async () => {
    const sidecar = 'exchanges:\n  1:\n    topics: [zhongmie]\n  7:\n    asker: x\n';
    const found = await issuesOf({ 'sources/a.txt': transcript, 'sources/a.yaml': sidecar });
    expect(found).toEqual([
      expect.stringMatching(/^sources\/a\.yaml:3:\d+ unknown-topic .*“zhongmei”\?$/),
      expect.stringMatching(/^sources\/a\.yaml:4:3 unknown-exchange .*the source has 1\./),
    ]);
  });

  it('refuses an emendation of words that are not printed, with the nearest', async () => {
    const sidecar = 'emendations:\n  - printed: 李明：七点开门\n    reading: 六点开门\n';
    const found = await issuesOf({ 'sources/a.txt': transcript, 'sources/a.yaml': sidecar });
    expect(found).toEqual([
      expect.stringMatching(/^sources\/a\.yaml:2:5 address-not-found .*“李明：六点开门”/),
    ]);
  });

  it('writes nothing where two sources have one id, and keeps what was there', async () => {
    const content = makeContent({ 'sources/a.txt': transcript });
    await ingest({ content, out: content });
    const before = readFileSync(join(content, 'answers/a/01.mdx'), 'utf8');
    writeFileSync(join(content, 'sources/b.txt'), transcript.replace('六', '七'));
    writeFileSync(join(content, 'sources/b.yaml'), 'id: a\n');
    const { issues } = await ingest({ content, out: content });
    expect(issues.map(({ file, code }) => `${file} ${code}`)).toContain(
      'sources/b.txt repeated-id',
    );
    expect(readFileSync(join(content, 'answers/a/01.mdx'), 'utf8')).toBe(before);
  });

  it('never replaces a folder that it did not write', async () => {
    const content = makeContent({ 'sources/a.txt': transcript });
    mkdirSync(join(content, 'data'));
    writeFileSync(join(content, 'data/notes.txt'), 'mine');
    await expect(ingest({ content, out: content })).rejects.toThrow(/data/);
    expect(readFileSync(join(content, 'data/notes.txt'), 'utf8')).toBe('mine');
    expect(existsSync(join(content, 'answers'))).toBe(false);
  });

  it('refuses a topic without its terms', async () => {
    const found = await issuesOf({
      'sources/a.txt': transcript,
      'topics/x.mdx': '---\ntitle: X\nsummary: x\norder: 1\n---\n',
    });
    expect(found).toEqual([expect.stringMatching(/^topics\/x\.mdx:\d+:\d+ invalid-value terms/)]);
  });

  it('keeps a file name from becoming a path', async () => {
    const content = makeContent({ 'sources/%2f..&<b>王.txt': transcript });
    const { issues } = await ingest({ content, out: content });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(existsSync(join(content, 'answers/2f-b-wang/01.mdx'))).toBe(true);
  });
});
