import { Converter } from 'opencc-js/t2cn';

const simplify = Converter({ from: 't', to: 'cn' });
/** Each Han character that is written otherwise in simplified script, with that form. */
const simplified = new Map(
  Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, i) => String.fromCharCode(0x4e00 + i))
    .map((character) => [character, simplify(simplify(character))] as const)
    .filter(([character, form]) => form !== character && form.length === 1),
);
const traditional = new RegExp(`[${[...simplified.keys()].join('')}]`, 'gu');

/**
 * Folds a text for matching, never for print: in lower case and, character by character, in
 * simplified script, so that a term in one script is found in the other.
 */
export function foldScript(text: string): string {
  return text.toLowerCase().replace(traditional, (found) => simplified.get(found) ?? found);
}
