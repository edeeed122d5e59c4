import { describe, expect, test } from 'vitest';
import type { SourceRecord } from '../../src/schemas/source-record.ts';
import { parsePage } from './parse-page.ts';
import { provePage } from './prove-page.ts';

const text = '记者：问一问？\n王毅：台湾从来都是中国的一部分。\n';
const record = { file: 'sources/a.txt' } as SourceRecord;
const sources = new Map([['a', { record, text }]]);
const prove = (html: string) => provePage(parsePage('p.html', html), sources);
const codes = (html: string) => prove(html).issues.map(({ code }) => code);
const passage = (words: string, spans = '11-25') =>
  `<p data-source="a" data-spans="${spans}">${words}</p>`;

describe('provePage', () => {
  test('counts what it compared', () => {
    const { quotations, characters, issues } = prove(passage('台湾从来都是中国的一部分。'));
    expect({ quotations, characters, issues }).toEqual({
      quotations: 1,
      characters: 13,
      issues: [],
    });
  });

  test('leaves out what is marked as no part of the quotation', () => {
    const note = '<sup data-aside>[1]</sup>';
    expect(codes(passage(`台湾从来都是${note}中国的<b>一部分</b>。`))).toEqual([]);
  });

  test('tells where in the source, on which page, and what stands on both sides', () => {
    expect(prove(passage('台湾从来都是中国的一部份。')).issues).toEqual([
      {
        file: 'sources/a.txt',
        line: 2,
        column: 15,
        severity: 'error',
        code: 'quotation-differs',
        message: expect.stringMatching(/^p\.html:1:1 shows «.*一部份。» where.*«.*一部分。»$/),
        hint: expect.any(String),
      },
    ]);
  });

  test.each([
    ['a span that is off by one', passage('台湾从来都是中国的一部分。', '10-25')],
    ['a span that ends too soon', passage('台湾从来都是中国的一部分。', '11-23')],
  ])('rejects %s', (_, html) => expect(codes(html)).toEqual(['quotation-differs']));

  test('rejects spans beyond the source', () => {
    expect(codes(passage('台湾', '11-999'))).toEqual(['quotation-outside']);
  });

  test.each([
    ['spans that are none', passage('台湾', 'all')],
    ['an unknown source', '<p data-source="b" data-spans="0-2">记者</p>'],
    ['no source', '<p data-spans="0-2">记者</p>'],
    ['no words', passage('')],
  ])('rejects %s', (_, html) => expect(codes(html)).toEqual(['quotation-unsourced']));

  test.each([
    ['around passages', `<blockquote>\n${passage('台湾', '11-13')}</blockquote>`],
    ['as a passage', '<q data-source="a" data-spans="11-13">台湾</q>'],
    ['inside a passage', passage('<q>台湾</q>', '11-13')],
    [
      'with an aside',
      `<blockquote>${passage('台湾', '11-13')}<footer data-aside>王毅</footer></blockquote>`,
    ],
  ])('accepts a quotation %s', (_, html) => expect(codes(html)).toEqual([]));

  test.each([
    ['without a source', '<blockquote>台湾</blockquote>'],
    ['without a source, inline', '<q>台湾</q>'],
    ['with words of its own', `<blockquote>${passage('台湾', '11-13')}如此</blockquote>`],
    ['that is empty', '<blockquote></blockquote>'],
  ])('rejects a quotation %s', (_, html) => expect(codes(html)).toEqual(['quotation-unproven']));
});
