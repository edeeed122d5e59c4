import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGap, findUnproved, ingestText, judge } from './judge.ts';
import { shapes } from './shapes.ts';

describe('a made-up press conference', () => {
  it.each(Object.entries(shapes))('printed as %s is read as it truly is', (_, shape) => {
    let read = 0;
    fc.assert(
      fc.property(shape, (made) => {
        const { faults, exchanges } = judge(made);
        expect(faults).toEqual([]);
        read += exchanges;
      }),
      { numRuns: 40, seed: 20_240_307 },
    );
    expect(read).toBeGreaterThanOrEqual(40);
  });

  it('is judged wrong where its truth is another', () => {
    const [made] = fc.sample(shapes['plain-lines'] as (typeof shapes)[string], {
      numRuns: 1,
      seed: 1,
    });
    const [first, ...others] = made?.exchanges ?? [];
    const another = {
      ...made,
      exchanges: [{ ...first, asker: '某报', answer: ['不是。'] }, ...others],
    };
    expect(judge(another as typeof made & object).faults).toHaveLength(2);
  });
});

/** What could be taken for code, markup, a path or a label. */
const hostile = fc.oneof(
  fc.constantFrom(
    '{',
    '}',
    '<',
    '</p>',
    '<Quote>',
    '<!--',
    '-->',
    'import x from "y"',
    'export const a = 1',
    '---',
    '```',
    '$(1)',
    '../../etc',
    '[a](javascript:alert(1)) ',
    '&lt;',
    '&#0;',
    '\ud800',
    '\udc00',
    '🐼👩‍👩‍👧',
    '\u2028',
    '\r',
    '\n',
    '\n\n',
    '：',
    '问：',
    '答：',
    '云岭日报记者：',
    '林知远：',
    '林知远称，',
    '有记者提问，',
    '■湿地',
    '（下转第2版）',
    '"text":',
    '\\u',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replace(/\p{Cc}/gu, '')),
  fc.constantFrom('各方愿意听取意见。', '步道什么时候开放？', ' We opened it. '),
);

const passage = fc.array(hostile, { maxLength: 12 }).map((parts) => parts.join(''));
const turns = fc.array(fc.tuple(passage, passage), { minLength: 1, maxLength: 4 });
const prints: readonly ((question: string, answer: string) => string)[] = [
  (question, answer) => `问：${question}\n\n答：${answer}\n\n`,
  (question, answer) => `<p><b>问：</b>${question}</p><p><b>答：</b>${answer}</p>\n`,
  (question, answer) => `**云岭日报记者：**${question}\n\n**林知远：**${answer}\n\n`,
  (question, answer) => `有记者提问，${question}\n\n林知远称，${answer}\n\n`,
  (question, answer) => JSON.stringify({ text: `问：${question}\n答：${answer}`.toWellFormed() }),
  (question, answer) => question + answer,
];

describe('hostile text', () => {
  it.each(prints.entries().toArray())('in print %i is tiled and proved', (_, print) => {
    let exchanges = 0;
    fc.assert(
      fc.property(turns, (turns) => {
        const text = turns.map(([question, answer]) => print(question, answer)).join('');
        const record = ingestText('sources/made.txt', text);
        expect(findGap(record, text)).toBeNull();
        expect(findUnproved(record, text)).toEqual([]);
        exchanges += record.exchanges.length;
      }),
      { numRuns: 300, seed: 20_240_307 },
    );
    expect(exchanges).toBeGreaterThan(0);
  });
});
