import { Document, type Scalar } from 'yaml';
import { type Fact, factKeys } from './sniff-source.ts';

/**
 * Renders the sidecar of an added document: what was found, each with its place as a comment, and a
 * commented-out line for each fact that the document does not tell.
 * @param about one line on the document as a whole.
 */
export function renderSidecar(
  original: string,
  facts: readonly Omit<Fact, 'place'>[],
  about: string,
): { text: string; unknown: readonly UnknownFact[] } {
  const document = new Document({ original, ...valuesOf(facts) });
  document.commentBefore = comment(about);
  for (const { key, where } of facts) {
    (document.get(key, true) as Scalar).comment = comment(where);
  }
  const missing = factKeys.filter((key) => facts.every((fact) => fact.key !== key));
  const known = document.toString({ lineWidth: 0 });
  if (!missing.length) return { text: known, unknown: [] };
  const text = `${known}\n# ${fillIn}\n${missing.map((key) => `# ${key}:\n`).join('')}`;
  const first = text.split('\n').length - missing.length;
  return { text, unknown: missing.map((key, i) => ({ key, line: first + i })) };
}

/** A key that the editor may fill in, and the line, from 1, of the sidecar on which it stands. */
export interface UnknownFact {
  readonly key: string;
  readonly line: number;
}

const fillIn = 'Not found in the document; fill in what you know, and take the # away.';

function valuesOf(facts: readonly Omit<Fact, 'place'>[]): Record<string, string> {
  return Object.fromEntries(facts.map(({ key, value }) => [key, value]));
}

/** One line without characters that YAML does not print. */
function comment(words: string): string {
  return ` ${words.replace(/[\s\p{C}]+/gu, ' ').trim()}`;
}
