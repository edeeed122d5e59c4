import { describe, expect, test } from 'vitest';
import { makeClipping, type PickedPart, type QuoteCard } from './make-clipping.ts';

const card: QuoteCard = {
  title: '王毅答<b>社</b>记者问',
  occasion: '2024年3月7日 · 记者会',
  marks: ['摘要'],
  labels: { question: '问：甲', answer: '答：乙' },
  citation: '据甲本，a 第 1 行。',
  notes: ['疑误（正文照印）：「在□」。'],
  witnesses: '乙本《题》',
  url: 'https://dawen.example/answers/a-01.html?x=1&y="2"',
};
const said = ['<script>alert(1)</script> & "引"', ']]> =3D 😀', '第三段'];
const parts = (speech: PickedPart['speech'], answer: readonly (string | null)[]): PickedPart[] => [
  { part: 'question', speech, paragraphs: ['问？'] },
  { part: 'answer', speech, paragraphs: answer },
];

describe('a clipping', () => {
  test('holds words, facts, notes, other witnesses, citation and link, in both flavours', () => {
    const { html, text } = makeClipping(card, parts('direct', said));
    for (const part of [
      ...said,
      '〔摘要〕',
      ...card.notes,
      '另见：乙本《题》',
      card.citation,
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
      { part: 'answer', speech: 'direct', paragraphs: [said[1] ?? '', null] },
    ];
    const { html, text } = makeClipping(card, picked);
    expect(text).toContain('〔摘要〕〔节选〕');
    expect(text).toContain(`${said[1]}\n\n〔略〕`);
    expect(html).not.toContain('问：甲');
  });

  test('never sets a retelling as a quotation', () => {
    expect(makeClipping(card, parts('reported', said)).html).not.toContain('<blockquote>');
  });

  test('has no link where the site has no address', () => {
    const { html, text } = makeClipping({ ...card, url: null }, parts('direct', said));
    expect(html).not.toContain('<a ');
    expect(text.endsWith(card.citation)).toBe(true);
  });
});
