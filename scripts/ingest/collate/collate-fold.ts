import { foldScript } from '../fold-script.ts';

/** A character as collation sees it. */
export interface Folded {
  /** Equal where two characters are one but for width or script: `,` and `，`, 關 and 关. */
  readonly form: string;
  /** Equal where two marks do one office in another shape, too: `-` and `—`, `"` and `“`. */
  readonly key: string;
  /** The key as a code point. */
  readonly code: number;
  readonly isMark: boolean;
  /** What ends with it. */
  readonly ends: 'sentence' | 'clause' | null;
}

const shapes: readonly (readonly [string, string])[] = [
  ['—', '-‐‑‒–―─━−'],
  ['“', '"”„‟「」『』〝〞'],
  ['‘', "'’"],
  ['…', '⋯'],
  ['。', '.'],
  ['·', '•・‧∙'],
];
const keys = new Map(shapes.flatMap(([key, others]) => [...others].map((other) => [other, key])));
// Simplified in some words only (瞭解, but 瞭望), which one letter does not tell.
const letters = new Map([
  ['瞭', '了'],
  ['藉', '借'],
]);
const known = new Map<string, Folded>();

/** Folds one character (a code point). */
export function collateFold(character: string): Folded {
  const found = known.get(character);
  if (found) return found;
  const narrow = character.normalize('NFKC');
  // A sign such as ㎡ is two letters when folded; it is left as it is printed.
  const wide = [...narrow].length === 1 ? narrow : character;
  const form = /\p{Script=Han}/u.test(wide) ? (letters.get(wide) ?? foldScript(wide)) : wide;
  const key = keys.get(form) ?? form;
  const folded: Folded = {
    form,
    key,
    code: key.codePointAt(0) as number,
    isMark: /[\p{P}\p{S}]/u.test(key),
    ends: /[。!?…]/.test(key) ? 'sentence' : /[,;:、]/.test(key) ? 'clause' : null,
  };
  known.set(character, folded);
  return folded;
}
