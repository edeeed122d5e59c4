import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ingest } from '../scripts/ingest.ts';
import type { FiledIssue } from '../src/schemas/issue.ts';
import type { SourceRecord } from '../src/schemas/source-record.ts';
import { makeContent } from './make-content.ts';

/** What ingest makes of one document under an editor's sidecar. */
async function read(
  source: string,
  sidecar: string,
): Promise<{ record: SourceRecord; issues: readonly FiledIssue[] }> {
  const content = makeContent({ 'sources/a.txt': source, 'sources/a.yaml': sidecar });
  const { issues } = await ingest({ content, out: content });
  const record = JSON.parse(readFileSync(join(content, 'data/sources/a.json'), 'utf8'));
  return { record, issues: issues.filter(({ file }) => file.endsWith('.yaml')) };
}

/** Each exchange as who asks, what is asked, and what is answered. */
const exchanges = ({ exchanges }: SourceRecord) =>
  exchanges.map(({ asker, question, answer }) => [
    asker,
    ...[question, answer].map(({ paragraphs }) => paragraphs.map(({ text }) => text).join('|')),
  ]);
const types = ({ blocks }: SourceRecord) => blocks.map(({ type }) => type);
const codes = (issues: readonly FiledIssue[]) =>
  issues.map(({ line, column, severity, code }) => `${line}:${column} ${severity} ${code}`);

const source = `公园部答问

2024年3月7日，公园部举行新闻发布会。

云岭日报记者：步道何时开放？

林知远：明天开放。

欢迎大家。

夜里也开吗？

夜里不开。
`;

describe('metadata', () => {
  it('is what the editor says, and unknown where the editor says so', async () => {
    const { record, issues } = await read(
      source,
      'title: 步道\npublisher: 云岭日报\ndate: 2024-03-08\nspeaker: null\nkind: summary\nurl: https://news.example/\ncompleteness: truncated\nrights: quotations\nsiglum: 丁\nevent: null\noriginal: b.txt\n',
    );
    expect(issues).toEqual([]);
    expect(record).toMatchObject({
      title: '步道',
      publisher: '云岭日报',
      date: '2024-03-08',
      speaker: null,
      kind: 'summary',
      url: 'https://news.example/',
      completeness: 'truncated',
      rights: 'quotations',
      siglum: '丁',
      event: null,
      original: 'b.txt',
    });
    expect((await read(source, 'title: null\ndate: null\n')).record).toMatchObject({
      title: null,
      date: null,
    });
  });
});

describe('blocks', () => {
  it('open an exchange in the middle of an answer, and name who asks by its number', async () => {
    const { record, issues } = await read(
      source,
      `blocks:
  - { line: 11, type: question }
  - { text: 夜里不开。, type: answer }
exchanges:
  2: { asker: 路透社记者 }
`,
    );
    expect(issues).toEqual([]);
    expect(exchanges(record)).toEqual([
      ['云岭日报', '步道何时开放？', '明天开放。|欢迎大家。'],
      ['路透社', '夜里也开吗？', '夜里不开。'],
    ]);
    expect(record.exchanges[1]?.grounds).toEqual(['编者指定', '编者指定']);
  });

  it('open an exchange in the middle of a paragraph', async () => {
    const { record } = await read(
      source.replace('欢迎大家。\n\n夜里也开吗？\n\n', '欢迎大家。夜里也开吗？'),
      'blocks: [{ text: 夜里也开吗？, type: question }, { text: 夜里不开。, type: answer }]\n',
    );
    expect(exchanges(record)).toEqual([
      ['云岭日报', '步道何时开放？', '明天开放。|欢迎大家。'],
      [null, '夜里也开吗？', '夜里不开。'],
    ]);
  });

  it('take a label off where they open the turn of somebody whom nobody knew', async () => {
    const { record } = await read(
      '步道何时开放？\n\n张明：明天。\n',
      'blocks: [{ line: 1, type: question }, { line: 3, type: answer }]\n',
    );
    expect(exchanges(record)).toEqual([[null, '步道何时开放？', '明天。']]);
    expect(record.exchanges[0]?.speaker).toBe('张明');
  });

  it('make an answer of what stands before every question', async () => {
    const { record } = await read(
      '林知远：大家好。\n\n问：好吗？\n\n答：好。\n',
      'blocks: [{ line: 1, type: answer }]\n',
    );
    expect(exchanges(record)).toEqual([
      [null, '', '大家好。'],
      [null, '好吗？', '好。'],
    ]);
  });

  it('are found by their words where a whole page is one line', async () => {
    const page = `<html><body>${source.replaceAll(/(.+)\n\n?/gu, '<p>$1</p>').replace('也开吗', '也<b>开&#21527;</b>')}`;
    const { record, issues } = await read(
      page,
      'blocks: [{ text: 夜里也开吗？, type: question }, { text: 夜里不开。, type: answer }]\n',
    );
    expect(issues).toEqual([]);
    expect(exchanges(record)).toEqual([
      ['云岭日报', '步道何时开放？', '明天开放。|欢迎大家。'],
      [null, '夜里也开吗？', '夜里不开。'],
    ]);
  });

  it('close an exchange: what was a question goes on with the answer', async () => {
    const { record } = await read(
      '问：好吗？\n\n答：好。\n\n问：难道不好吗？\n\n答：再说一遍。\n',
      'blocks: [{ line: 5, type: answer }]\n',
    );
    expect(exchanges(record)).toEqual([[null, '好吗？', '好。|难道不好吗？|再说一遍。']]);
  });

  it.each([
    ['narration', '欢迎大家。'],
    ['heading', '夜里也开吗？'],
    ['caption', '夜里不开。'],
    ['credit', '夜里不开。'],
    ['sidebar-item', '夜里不开。'],
  ])('make %s of what was speech', async (type, text) => {
    const { record, issues } = await read(source, `blocks: [{ text: ${text}, type: ${type} }]\n`);
    expect(issues).toEqual([]);
    expect(types(record)).toContain(type);
    expect(exchanges(record).flat().join('')).not.toContain(text);
  });

  it('make an opening, a title and a lede of other matter', async () => {
    const { record } = await read(
      '林知远答问\n\n各位朋友，大家好。\n\n问：好吗？\n\n答：好。\n',
      'blocks: [{ line: 1, type: masthead }, { line: 3, type: opening }]\n',
    );
    expect(types(record)).toEqual(['masthead', 'opening', 'question', 'answer']);
  });

  it('cut a line out of the paragraph that the layout ran it into', async () => {
    const { record, issues } = await read(
      '问：步道什么时候才能够向公众开放\n而湿地又要等到哪一天才会开放给\n图片是张明同志在现场所拍摄下来\n我们这些住在附近的人一起看看？\n\n答：明天。\n',
      'blocks: [{ line: 3, type: credit }]\n',
    );
    expect(issues).toEqual([]);
    expect(types(record)).toEqual(['question', 'credit', 'question', 'answer']);
    expect(exchanges(record)).toEqual([
      [
        null,
        '步道什么时候才能够向公众开放而湿地又要等到哪一天才会开放给我们这些住在附近的人一起看看？',
        '明天。',
      ],
    ]);
  });
});

describe('joins', () => {
  const torn = '问：步道何时\n\n向公众开放？\n\n答：明天。\n\n欢迎大家。\n';

  it('part what was joined, and join what was apart', async () => {
    const { record, issues } = await read(
      torn,
      'joins: [{ line: 1, join: false }, { text: 明天。, join: true }]\n',
    );
    expect(issues).toEqual([]);
    expect(exchanges(record)).toEqual([[null, '步道何时|向公众开放？', '明天。欢迎大家。']]);
    expect(record.joins).toEqual([expect.objectContaining({ reason: 'editor', sure: true })]);
  });

  it('settle a join that the program was unsure of', async () => {
    const unsure = '<p>问：步道何时</p>\n<p>好看的花开了？</p>\n<p>答：明天。</p>\n';
    const before = await read(unsure, '');
    const after = await read(unsure, 'joins: [{ line: 1 }]\n');
    const doubts = ({ record }: typeof before) => record.issues.map(({ code }) => code);
    expect(doubts(before)).toContain('unsure-join');
    expect(doubts(after)).not.toContain('unsure-join');
  });

  it('part a wrapped paragraph after a line', async () => {
    const wrapped =
      '问：步道什么时候才能够向公众开放\n而湿地又要等到哪一天才会开放\n渡口是不是一直都会这样开下去？\n\n答：明天。\n';
    const before = await read(wrapped, '');
    const after = await read(wrapped, 'joins: [{ line: 1, join: false }]\n');
    expect(before.record.exchanges[0]?.question.paragraphs).toHaveLength(1);
    expect(after.record.exchanges[0]?.question.paragraphs).toHaveLength(2);
    expect(after.issues).toEqual([]);
  });
});

describe('exchanges and emendations', () => {
  it('file an exchange under the topics that the editor gives, with evidence that agrees', async () => {
    const asked = '问：中美关系如何？\n\n答：中美关系很好。\n';
    const filed = (await read(asked, '')).record.exchanges[0];
    expect(filed).toMatchObject({ topics: ['zhongmei'], mentions: [] });
    const { record } = await read(
      asked,
      'exchanges: { 1: { topics: [taiwan], mentions: [zhongmei], heading: 中美 } }\n',
    );
    expect(record.exchanges[0]).toMatchObject({
      topics: ['taiwan'],
      mentions: ['zhongmei'],
      heading: '中美',
      evidence: [{ topic: 'zhongmei', role: 'mention' }],
    });
    const none = await read(asked, 'exchanges: { 1: { topics: [], mentions: [] } }\n');
    expect(none.record.exchanges[0]).toMatchObject({ topics: [], mentions: [], evidence: [] });
  });

  it('emend beside the text and never in it', async () => {
    const { record } = await read(source, 'emendations: [{ printed: 明天, reading: 后天 }]\n');
    expect(record.emendations).toMatchObject([{ printed: '明天', reading: '后天' }]);
    expect(exchanges(record)[0]?.[2]).toContain('明天');
  });
});

describe('a decision that cannot be followed', () => {
  it('is an error at its own line, with what stands nearest', async () => {
    const { issues } = await read(
      source,
      `blocks:
  - { line: 99, type: caption }
  - { text: 欢迎各位。, type: caption }
joins:
  - { text: 开放 }
emendations:
  - { printed: 后天开放, reading: 今天开放 }
exchanges:
  7: { asker: null }
`,
    );
    expect(codes(issues)).toEqual([
      '2:5 error address-not-found',
      '3:5 error address-not-found',
      '5:5 error address-not-found',
      '7:5 error address-not-found',
      '9:3 error unknown-exchange',
    ]);
    expect(issues[1]?.hint).toContain('欢迎大家。');
    expect(issues[3]?.hint).toContain('明天开放');
  });

  it('is a warning at its own line where it changes nothing', async () => {
    const { issues } = await read(
      source,
      `blocks:
  - { line: 2, type: caption }
  - { line: 5, type: question }
joins:
  - { line: 9, join: false }
emendations:
  - { printed: 明天, reading: 明天 }
exchanges:
  1: { asker: 云岭日报, speaker: 秦朗, topics: [] }
`,
    );
    expect(codes(issues)).toEqual([
      '7:5 warning idle-decision',
      '2:5 warning idle-decision',
      '3:5 warning idle-decision',
      '5:5 warning idle-decision',
      '9:8 warning idle-decision',
      '9:34 warning idle-decision',
    ]);
  });
});

it('finds what stands nearest in a text of any length', async () => {
  const long = `${'这里说的是别的事情。'.repeat(8000)}\n\n步道沿途一共设有三座驿站。\n`;
  const { issues } = await read(
    long,
    'blocks: [{ text: 步道沿途一共有三座驿站, type: caption }]\n',
  );
  expect(issues[0]?.hint).toContain('道沿途一共设有三座');
});
