import { describe, expect, test } from 'vitest';
import { makeClipping, type PickedPart, type QuoteCard } from './make-clipping.ts';

const card: QuoteCard = {
  title: '王毅答<b>社</b>记者问',
  occasion: '2024年3月7日 · 记者会',
  marks: ['摘要'],
  labels: { question: '问：甲', answer: '答：乙' },
  citation: ['据甲本，a ', '。'],
  lines: [1, 9],
  notes: ['疑误（正文照印）：「在□」。'],
  witnesses: '乙本《题》',
  url: 'https://dawen.example/answers/a-01.html?x=1&y="2"',
};
const said = ['<script>alert(1)</script> & "引"', ']]> =3D 😀', '第三段'];
/** A paragraph of two lines, from `line` on. */
const passage = (text: string, line: number) => ({
  ...{ text, id: `a-1-${line}` },
  lines: [line, line + 1] as const,
});
const parts = (speech: PickedPart['speech'], answer: readonly string[]): PickedPart[] => [
  { part: 'question', speech, paragraphs: [passage('问？', 1)] },
  { part: 'answer', speech, paragraphs: answer.map((text, i) => passage(text, 3 + 2 * i)) },
];

describe('a clipping', () => {
  test('holds words, facts, notes, other witnesses, citation and link, in both flavours', () => {
    const { html, text } = makeClipping(card, parts('direct', said));
    for (const part of [
      ...said,
      '〔摘要〕',
      ...card.notes,
      '另见：乙本《题》',
      '据甲本，a 第 1–9 行。',
      card.url,
    ])
      expect(text).toContain(part);
    expect(html).not.toContain('<script>');
    expect(html?.match(/<blockquote>/g)).toHaveLength(2);
    expect(html).toContain(
      'href="https://dawen.example/answers/a-01.html?x=1&amp;y=&quot;2&quot;"',
    );
  });

  test('marks what was left out, and leaves out a part of which nothing is left', () => {
    const picked: PickedPart[] = [
      { part: 'question', speech: 'direct', paragraphs: [null] },
      { part: 'answer', speech: 'direct', paragraphs: [passage(said[1] ?? '', 5), null] },
    ];
    const { html, text } = makeClipping(card, picked);
    expect(text).toContain('〔摘要〕〔节选〕');
    expect(text).toContain(`${said[1]}\n\n〔略〕`);
    expect(html).not.toContain('问：甲');
  });

  test('cites the lines of what was picked, and leads to the first of it', () => {
    const all = parts('direct', said).flatMap(({ paragraphs }) => paragraphs);
    const pick = (answer: PickedPart['paragraphs']) =>
      makeClipping({ ...card, url: 'https://dawen.example/a.html' }, [
        { part: 'question', speech: 'direct', paragraphs: all.slice(0, 1) },
        { part: 'answer', speech: 'direct', paragraphs: answer },
      ]).text;
    const [, first = null, second = null, third = null] = all;
    expect(pick([first, null, third])).toContain('a 第 1–4、7–8 行');
    expect(pick([first, second, null])).toMatch(/a 第 1–6 行。\nhttps.*\/a\.html#a-1-1$/);
    expect(pick([first, second, third])).toMatch(/a 第 1–9 行。\nhttps.*\/a\.html$/);
  });

  test('never sets a retelling as a quotation', () => {
    expect(makeClipping(card, parts('reported', said)).html).not.toContain('<blockquote>');
  });

  test('has no link where the site has no address', () => {
    const { html, text } = makeClipping({ ...card, url: null }, parts('direct', said));
    expect(html).not.toContain('<a ');
    expect(text.endsWith('据甲本，a 第 1–9 行。')).toBe(true);
  });
});
