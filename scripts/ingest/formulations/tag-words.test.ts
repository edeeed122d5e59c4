import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tagWords } from './tag-words.ts';

const cut = (text: string) => {
  const tags = tagWords(text);
  const starts = [...tags.keys()].filter((i) => tags[i]);
  return starts.map((start, i) => text.slice(start, starts[i + 1]));
};

it('cuts at words, in either script', () => {
  expect(cut('我们关心花园。')).toEqual(['我们', '关心', '花园', '。']);
  expect(cut('我們關心花園。')).toEqual(['我們', '關心', '花園', '。']);
});

it('tells particles from nouns', () => {
  const tags = String.fromCharCode(...tagWords('历史的经验').filter(Boolean));
  expect(tags).toBe('nun');
});

it('begins with a word, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      const tags = tagWords(text);
      expect(tags).toHaveLength(text.length);
      expect(tags[0]).toBeGreaterThan(0);
    }),
  );
});
