import { foldText } from './fold-text.ts';

/**
 * The letters of paragraphs as an index can take them, each as a word: once, and once more each
 * time that they are twice as many, so that the index can tell what is rich in one.
 */
export function packLetters(paragraphs: readonly string[]): string {
  const letters = paragraphs.flatMap((text) => foldText(text).letters);
  const groups = Map.groupBy(letters, ({ letter }) => letter);
  return [...groups]
    .flatMap(([letter, { length }]) =>
      Array<string>(1 + Math.floor(Math.log2(length))).fill(letter),
    )
    .join(' ');
}
