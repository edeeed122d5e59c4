import { describe, expect, test } from 'vitest';
import { madeLibrary } from './made-library.ts';
import { type DigestWish, makeDigest } from './make-digest.ts';
import { readWish } from './read-wish.ts';

const library = madeLibrary([
  { question: ['问一？', '问二？'], answer: ['答一。', '答二。', '答三。', '答四。'] },
  { question: ['问？'], answer: ['答。'], topics: [] },
]);
const wish: DigestWish = { since: null, topics: [], newest: false, picks: [] };
const idsOf = (more: Partial<DigestWish>) =>
  makeDigest({ ...wish, ...more }, library).items.map(({ id }) => id);

describe('a digest', () => {
  test('holds what is new since a day, under some topics', () => {
    expect(idsOf({})).toEqual(['made/1', 'made/2']);
    expect(idsOf({ since: '2024-03-07', topics: ['zhongmei'], newest: true })).toEqual(['made/1']);
    expect(idsOf({ since: '2024-03-08' })).toEqual([]);
  });

  test('holds picked paragraphs and marks what it leaves out', () => {
    const picks = [{ id: 'made/1', paragraphs: ['q1', 'a1', 'a4'] }];
    const [item] = makeDigest({ ...wish, picks }, library).items;
    const words = item?.passages.map((passage) => passage.words.map(({ text }) => text));
    expect(words).toEqual([
      ['问一？', '〔略〕'],
      ['答一。', '〔略〕', '答四。'],
    ]);
    expect(item?.marks).toEqual(['节选']);
  });

  test.each([
    [{ topics: ['zhongou'] }, 'no topic zhongou. There are: zhongmei'],
    [{ picks: [{ id: 'made/9', paragraphs: [] }] }, 'no answer made/9. There are: made/1, made/2'],
    [{ picks: [{ id: 'made/1', paragraphs: ['a9'] }] }, 'no paragraph a9. It has: q1, q2, a1'],
  ])('refuses what is not there: %j', (more, message) => {
    expect(() => makeDigest({ ...wish, ...more }, library)).toThrow(message);
  });
});

describe('the command line', () => {
  test('is read', () => {
    const args = ['--out', 'x', '--since', '2024-01-01', '--topics', 'zhongmei,taiwan'];
    expect(readWish(args, {})).toMatchObject({
      since: '2024-01-01',
      topics: ['zhongmei', 'taiwan'],
    });
    expect(readWish(['--out', 'x', '--pick', 'a/1:q1,a2', '--pick', 'b/2'], {}).picks).toEqual([
      { id: 'a/1', paragraphs: ['q1', 'a2'] },
      { id: 'b/2', paragraphs: [] },
    ]);
  });

  test.each([
    [[], '--out'],
    [['--out', 'x', '--since', '2024-13-01'], 'expected a day'],
    [['--out', 'x', '--topic', 'taiwan'], "Unknown option '--topic'.\nnpm run newsletter"],
    [['--out', 'x', 'taiwan'], 'positional arguments.\nnpm run newsletter'],
    [['--out', 'x', '--pick', 'a/1', '--newest'], '--pick'],
  ])('is refused where it is not clear: %j', (args, message) => {
    expect(() => readWish(args, {})).toThrow(message);
  });
});
