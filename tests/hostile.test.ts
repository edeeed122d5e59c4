import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ingest } from '../scripts/ingest.ts';
import type { SourceRecord } from '../src/schemas/source-record.ts';
import { makeContent } from './make-content.ts';

const turn = '问：好吗？\n\n答：好。\n\n';

/** Documents that a step of more than linear time, or a step that recurses, would not survive. */
const documents: Readonly<Record<string, string>> = {
  'nested-tags': '<div>'.repeat(200_000),
  'nested-texts': '<div>字'.repeat(4_000),
  'nested-bold': `${'<b>'.repeat(50_000)}王毅：好。`,
  'one-line': '王'.repeat(1_000_000),
  'one-answer': `问：好吗？\n\n答：${Array.from({ length: 20_000 }, (_, i) => `立场${String.fromCodePoint(0x4e00 + i)}是明确的，`).join('')}`,
  'wrapped-answer': `问：好吗？\n\n答：${'这是一行没有句号的话它在固定的宽度被折断\n'.repeat(8_000)}`,
  'many-labels': `2024年3月7日，王毅举行记者会。\n\n${turn.repeat(1_000)}`,
  'labels-in-one-line': '问：好吗？答：好。'.repeat(500),
  'json-of-breaks': `{"text":"${'\\n'.repeat(400_000)}"}`,
  'json-of-parts': `{"paragraphs":[${'"问：好吗？",'.repeat(4_000)}"x"]}`,
  'blank-lines': `问：好吗？${'\n'.repeat(200_000)}答：好。`,
  'broken-sentences': `${turn}${'这个句子没有说完\n\n'.repeat(2_000)}`,
  'boxed-items': `问：好吗？\n\n答：好\n\n${'■渡口\n\n'.repeat(5_000)}`,
  headings: `${'# 标题\n\n'.repeat(4_000)}${turn}`,
  rules: `# 标题\n\n${'---\n\n'.repeat(10_000)}${turn}`,
  'nested-json': '{"a":'.repeat(100_000),
  'nested-yaml': `---\na: ${'['.repeat(20_000)}\n---\n\n${turn}`,
  'yaml-bomb': `---\na0: &a0 [x]\n${Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]`).join('\n')}\ntitle: *a9\n---\n\n${turn}`,
  'json-head': `{"a":"${'\\"'.repeat(200_000)}`,
  headers: `Title: x\na: ${' '.repeat(200_000)}b\n`,
  'linked-data': `<html><script type="application/ld+json">${'{"publisher":{'.repeat(50_000)}</script><p>x`,
  'long-title': `<html><title>${'a - '.repeat(50_000)}</title><h1>x</h1>`,
  definitions: '<dl>'.repeat(2_000) + '<dt>好吗？<dd>好。'.repeat(2_000),
  'torn-tags': '<a href="x" '.repeat(20_000),
  attributes: `<p ${Array.from({ length: 5_000 }, (_, i) => `a${i}`).join(' ')}>问：好吗？</p>`,
  'markdown-spaces': `# 标题\n\n|---|${' '.repeat(100_000)}a\n\n[a](${' '.repeat(100_000)}b`,
  'spaces-in-tags': `<p>问\n：${' '.repeat(100_000)}好</p>`,
  names: Array.from(
    { length: 2_000 },
    (_, i) => `王${String.fromCodePoint(0x4e00 + i)}：好\n\n`,
  ).join(''),
};

/** Runs of one character or word, as bait for patterns that try each of its places. */
const bait = [
  ...[
    '王',
    '（',
    '（）',
    '记者',
    'Q ',
    '1',
    ' ',
    '\u3000',
    '。',
    '。 ',
    '”',
    '《',
    '·',
    '，',
    '：',
  ],
  ...[
    '有',
    '据',
    '社',
    '就',
    '在',
    '对此，',
    '王毅称，',
    '举行',
    '今天记者会',
    '2024年3月7日',
    '3月',
  ],
  ...[
    '*',
    '*a ',
    '_a',
    '`a',
    '[',
    '[a](',
    '&',
    '<',
    '<!--',
    '{',
    '\\',
    '\u200b',
    '\ufffd',
    '…',
    'A',
  ],
];

it('reads hostile and enormous documents, each to its last character', async () => {
  const baits = bait.map((word, i): [string, string] => {
    const run = word.repeat(Math.ceil(20_000 / word.length));
    return [`bait-${i}`, `问：好吗？\n\n答：${run}好。\n\n${run}\n\n[${run}：好。\n`];
  });
  const all = { ...documents, ...Object.fromEntries(baits) };
  const content = makeContent(
    Object.fromEntries(Object.entries(all).map(([name, text]) => [`sources/${name}.txt`, text])),
  );
  const { sources, issues } = await ingest({ content, out: content });
  expect(sources).toBe(Object.keys(all).length);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  for (const [name, text] of Object.entries(all)) {
    const path = join(content, `data/sources/${name}.json`);
    const { blocks }: SourceRecord = JSON.parse(readFileSync(path, 'utf8'));
    const ends = blocks.map(({ end }) => end);
    expect([name, ...blocks.map(({ start }) => start)]).toEqual([name, 0, ...ends.slice(0, -1)]);
    expect(ends.at(-1)).toBe(text.length);
  }
}, 300_000);

it('refuses a document with more lines or tags than memory holds, and reads the next', async () => {
  const content = makeContent({
    'sources/a.txt': '字\n'.repeat(150_001),
    'sources/b.txt': turn,
    'sources/c.html': '<i>'.repeat(2_500_001),
  });
  const { issues, exchanges, sources } = await ingest({ content, out: content });
  expect(issues.filter(({ severity }) => severity === 'error')).toMatchObject([
    { file: 'sources/a.txt', code: 'too-long' },
    { file: 'sources/c.html', code: 'too-long' },
  ]);
  expect(sources).toBe(1);
  expect(exchanges).toBe(1);
});

it('takes no address that is none', async () => {
  const content = makeContent({
    'sources/a.md': `---\nurl: https://[x\n---\n\n${turn}`,
    'sources/b.md': `---\nurl: http://%\n---\n\n${turn}`,
    'sources/c.txt': `[标题](https://[x)\n\n${turn}`,
  });
  expect((await ingest({ content, out: content })).exchanges).toBe(3);
});
