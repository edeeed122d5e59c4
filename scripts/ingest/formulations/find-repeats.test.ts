import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findRepeats } from './find-repeats.ts';
import { indexSuffixes } from './index-suffixes.ts';

const text = fc.string({ unit: fc.constantFrom('花', '园', '\n'), maxLength: 40 });

it('finds the wordings that no longer one stands for, and no others', () => {
  fc.assert(
    fc.property(text, (text) => {
      const index = indexSuffixes(text);
      const found = findRepeats(index, 2, () => true).map(({ start, length, range }) => {
        const places = [...index.order.subarray(...range)].sort((a, b) => a - b);
        return `${text.slice(start, start + length)} ${places}`;
      });
      expect(found.sort()).toEqual(bruteForce(text).sort());
    }),
    { numRuns: 300 },
  );
});

it('asks whether the places are worth it', () => {
  const index = indexSuffixes('春天的花园\n春天的花园\n');
  expect(findRepeats(index, 2, (places) => places.length > 2)).toEqual([]);
  expect(findRepeats(index, 2, (places) => places.length === 2)).toHaveLength(1);
});

/** Every stretch that stands twice, where neither side of all its places is the same. */
function bruteForce(text: string): string[] {
  const wordings = new Set<string>();
  for (let from = 0; from < text.length; from++) {
    for (let to = from + 2; to <= text.length; to++) wordings.add(text.slice(from, to));
  }
  return [...wordings].flatMap((wording) => {
    const places = [...text].flatMap((_, i) => (text.startsWith(wording, i) ? [i] : []));
    const before = places.map((place) => text[place - 1] ?? '\n');
    const after = places.map((place) => text[place + wording.length] ?? '\n');
    const differ = (characters: string[]) =>
      characters.includes('\n') || new Set(characters).size > 1;
    const isMaximal = places.length > 1 && differ(before) && differ(after);
    return isMaximal && !wording.includes('\n') ? [`${wording} ${places}`] : [];
  });
}
