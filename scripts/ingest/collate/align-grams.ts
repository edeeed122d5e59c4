import { foldScript } from '../fold-script.ts';

const SIZE = 3;

/**
 * The overlapping runs of three letters or digits of a text, each once. Punctuation, white space,
 * width, case and script do not count, so two layouts of one passage have the same grams.
 */
export function alignGrams(text: string): Set<string> {
  const letters = foldScript(text.normalize('NFKC')).replace(/[^\p{L}\p{N}]+/gu, '');
  const grams = new Set<string>();
  for (let i = 0; i + SIZE <= letters.length; i++) grams.add(letters.slice(i, i + SIZE));
  return grams;
}
