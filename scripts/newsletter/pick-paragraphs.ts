import type { Item, Passage, Words } from './edition.ts';

const gap: Words = { text: '〔略〕', spans: [] };
const letters = { question: 'q', answer: 'a' } as const;

/**
 * An answer cut down to the paragraphs that are named, `q1` for the first of the question, `a2` for
 * the second of the answer; what is left out is marked. Throws where a name fits no paragraph.
 */
export function pickParagraphs(item: Item, names: readonly string[]): Item {
  const known = item.passages.flatMap(({ part, words }) =>
    words.map((_, i) => `${letters[part]}${i + 1}`),
  );
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new Error(`${item.id} has no paragraph ${unknown}. It has: ${known.join(', ')}.`);
  }
  const passages = item.passages
    .map((passage) => pick(passage, new Set(names)))
    .filter(({ words }) => words.some(({ spans }) => spans.length > 0));
  return names.length === known.length
    ? item
    : { ...item, passages, marks: [...item.marks, '节选'] };
}

function pick(passage: Passage, names: ReadonlySet<string>): Passage {
  const kept = passage.words.map((words, i) =>
    names.has(`${letters[passage.part]}${i + 1}`) ? words : gap,
  );
  // One mark is enough for paragraphs in a row.
  return { ...passage, words: kept.filter((words, i) => words !== gap || kept[i - 1] !== gap) };
}
