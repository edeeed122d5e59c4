import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { makeContent } from '../tests/make-content.ts';
import { add } from './add.ts';
import { ingest } from './ingest.ts';

const transcript =
  '公园部部长林知远答记者问\n\n2024年3月7日，公园部举行新闻发布会。\n\n' +
  '云岭日报记者：步道何时开放？\n\n林知远：明天开放。\n';
/** The same text as UTF-16 with a byte order mark. */
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const codes = ({ issues }: ReturnType<typeof add>) =>
  issues.filter(({ code }) => code !== 'fact-not-found').map(({ code }) => code);

it('copies a document byte for byte under a safe name, with a sidecar of what it tells', () => {
  const content = makeContent({ 'in/林知远 <b>答问.TXT': utf16(transcript) });
  const { added, issues } = add([join(content, 'in')], content);
  expect(added).toHaveLength(1);
  expect(readdirSync(join(content, 'sources'))).toEqual([
    'lin-zhi-yuan-b-da-wen.txt',
    'lin-zhi-yuan-b-da-wen.yaml',
  ]);
  const stem = join(content, 'sources/lin-zhi-yuan-b-da-wen');
  expect(readFileSync(`${stem}.txt`)).toEqual(utf16(transcript));
  expect(readFileSync(`${stem}.yaml`, 'utf8')).toBe(`\
# Its encoding is utf-16le; 1 exchange was found.

original: 林知远 <b>答问.TXT
title: 公园部部长林知远答记者问 # line 1, column 2 (title)
date: 2024-03-07 # line 3, column 1 (lede): “2024年3月7日”
event: 新闻发布会 # line 3, column 16 (lede)
speaker: 林知远 # line 1, column 7 (title): “林知远” in 2 paragraphs
kind: transcript # line 5, column 8 (question): 标签“云岭日报”

# Not found in the document; fill in what you know, and take the # away.
# publisher:
# url:
`);
  expect(issues.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
    'sources/lin-zhi-yuan-b-da-wen.yaml:11 fact-not-found',
    'sources/lin-zhi-yuan-b-da-wen.yaml:12 fact-not-found',
  ]);
});

it('says of each fact which part of the container tells it', () => {
  const matter = '---\ntitle: 步道开放\nsource: 云岭日报\nurl: https://news.example/1\n---\n\n';
  const content = makeContent({ 'a.md': matter + transcript });
  add([join(content, 'a.md')], content);
  const sidecar = readFileSync(join(content, 'sources/a.yaml'), 'utf8');
  expect(sidecar).toContain('title: 步道开放 # line 2, column 8 (front matter)\n');
  expect(sidecar).toContain('publisher: 云岭日报 # line 3, column 9 (front matter)\n');
  expect(sidecar).not.toContain('Not found');
});

it('writes a sidecar with which ingest gives what it gave without', async () => {
  const content = makeContent({ 'sources/a.txt': transcript, 'b.txt': transcript });
  const sidecar = join(content, 'sources/a.yaml');
  const record = () => readFileSync(join(content, 'data/sources/a.json'), 'utf8');
  writeFileSync(sidecar, 'original: b.txt\n');
  await ingest({ content, out: content });
  const bare = record();
  const other = makeContent({});
  add([join(content, 'b.txt')], other);
  writeFileSync(sidecar, readFileSync(join(other, 'sources/b.yaml')));
  await ingest({ content, out: content });
  expect(record()).toBe(bare);
});

it('says what is there already, in whatever bytes, and leaves it alone', () => {
  const content = makeContent({
    'in/a.txt': transcript,
    'in/b.txt': transcript,
    'in/c.txt': utf16(transcript.replaceAll('\n', '\r\n')),
    'in/d.html': `<html><body><p>${transcript.trim().replaceAll('\n\n', '</p>\n<p>')}</p>`,
    'in/e.txt': transcript.replace('明天', '后天'),
  });
  const first = add([join(content, 'in')], content);
  expect(first.added).toHaveLength(2);
  expect(codes(first)).toEqual(['same-bytes', 'same-text', 'same-text']);
  const files = () =>
    readdirSync(join(content, 'sources')).map((name) => [
      name,
      readFileSync(join(content, 'sources', name), 'utf8'),
    ]);
  const before = files();
  const second = add([join(content, 'in')], content);
  expect(second.added).toEqual([]);
  expect(codes(second)).toEqual([
    'same-bytes',
    'same-bytes',
    'same-text',
    'same-text',
    'same-bytes',
  ]);
  expect(files()).toEqual(before);
});

it('says what it found and where, in the folders of a folder too', () => {
  const content = makeContent({ 'in/一/二/答问.txt': transcript });
  mkdirSync(join(content, 'in/空'));
  const { added } = add([join(content, 'in')], content);
  expect(added.map(({ said }) => said.split('\n').slice(1))).toEqual([
    [
      'sources/da-wen.txt:1:1 title: 公园部部长林知远答记者问',
      'sources/da-wen.txt:3:1 date: 2024-03-07',
      'sources/da-wen.txt:3:16 event: 新闻发布会',
      'sources/da-wen.txt:1:6 speaker: 林知远',
      'sources/da-wen.txt:5:8 kind: transcript',
    ],
  ]);
});

it('never takes a name that a document, a sidecar or an id has', () => {
  const content = makeContent({
    'sources/wang.html': 'x',
    'sources/wang-2.yaml': '',
    'sources/other.txt': 'y',
    'sources/other.yaml': 'id: wang-3\n',
    'in/WANG.txt': transcript,
    'in/nul.txt': transcript.replace('明天', '后天'),
  });
  add([join(content, 'in')], content);
  expect(readdirSync(join(content, 'sources'))).toEqual(
    expect.arrayContaining(['wang-4.txt', 'wang-4.yaml', 'source-nul.txt']),
  );
});

it('names what is no document, adds the rest, and ends with exit code 1', () => {
  const content = makeContent({
    'in/a.txt': '',
    'in/b.pdf': '%PDF-1.7',
    'in/c.yaml': 'title: x\n',
    'in/d.txt': transcript,
    'in/.hidden': 'x',
    'in/page.html': '<html><body><p>问：好吗？</p><p>答：好。</p>',
    'in/page_files/a.js': 'x',
  });
  const run = (...paths: string[]) =>
    spawnSync(
      process.execPath,
      [
        fileURLToPath(new URL('add.ts', import.meta.url)),
        '--content',
        content,
        ...paths.map((path) => join(content, path)),
      ],
      { encoding: 'utf8' },
    );
  const { stdout, status } = run('in', 'none.txt');
  const lines = stdout.replaceAll(`${content}/`, '').split('\n');
  expect(lines.filter((line) => line.startsWith('in/') && !line.includes('is now'))).toEqual([
    expect.stringMatching(/^in\/page_files:1:1 note folder-in-folder: /),
    expect.stringMatching(/^in\/c\.yaml:1:1 warning not-a-document: /),
    expect.stringMatching(/^in\/a\.txt:1:1 error empty-file: /),
    expect.stringMatching(/^in\/b\.pdf:1:1 error binary-file: /),
  ]);
  expect(lines).toContainEqual(expect.stringMatching(/^none\.txt:1:1 error unreadable-file: /));
  expect(lines.at(-2)).toMatch('2 added, 3 refused;');
  expect(status).toBe(1);
  expect(readFileSync(join(content, 'sources/d.txt'), 'utf8')).toBe(transcript);
  expect(run('in/d.txt').status).toBe(0);
  expect(run().status).toBe(1);
});
