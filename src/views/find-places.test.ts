import { describe, expect, it } from 'vitest';
import { findPlaces } from './find-places.ts';
import { madePassage, madeUnit } from './made-unit.ts';

const told = (source: string) =>
  findPlaces([madeUnit], [madePassage], source).map(({ n, kind, from, to }) => [n, kind, from, to]);

describe('findPlaces', () => {
  it('numbers what stands in the text of the base, paragraphs parted by a line break', () => {
    expect(told('b')).toEqual([
      [1, 'variant', 2, 3],
      [2, 'lacked', 7, 18],
      [3, 'lacked', 7, 12],
    ]);
  });

  it('turns to another witness: what it lacks, and what others lack of it', () => {
    expect(told('a')).toEqual([
      [1, 'variant', 2, 3],
      [2, 'lacking', 7, 7],
      [3, 'lacked', 8, 13],
    ]);
  });

  it('tells where a witness breaks off', () => {
    expect(told('c')).toEqual([
      [1, 'variant', 2, 3],
      [2, 'lacking', 7, 7],
    ]);
  });

  it('says how far the witnesses agree beside a variant', () => {
    const [place] = findPlaces([madeUnit], [madePassage], 'b');
    expect(place).toMatchObject({ around: { before: 2, after: 4 } });
  });

  it('finds nothing in the passages of another unit', () => {
    expect(findPlaces([{ ...madeUnit, id: 'u02' }], [madePassage], 'b')).toEqual([]);
  });

  it('goes on from one unit to the next where the witness prints them as one', () => {
    const second = { ...madeUnit, id: 'u02' };
    const passages = [madePassage, { ...madePassage, unit: 'u02' }];
    const places = findPlaces([madeUnit, second], passages, 'b');
    const length = madePassage.segments.reduce(
      (sum, { readings }) => sum + (readings.b?.text.length ?? 0),
      0,
    );
    expect(places.map(({ n, from }) => [n, from])).toEqual([
      ...[1, 2, 3].map((n) => [n, [2, 7, 7][n - 1]]),
      ...[4, 5, 6].map((n) => [n, length + 1 + ([2, 7, 7][n - 4] as number)]),
    ]);
  });
});
