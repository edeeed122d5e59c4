import type { Letter } from './collate-letters.ts';

/** What stands in a text before each of its letters: nothing, white space, or a line break. */
export function findSpaces(letters: readonly Letter[], text: string): string[] {
  const space = /[\s\u200b\ufeff]*/y;
  return letters.map((letter) => {
    const [found = ''] = space.exec(text) ?? [];
    space.lastIndex += letter.text.length;
    return found;
  });
}
