import type { Item, Passage, Words } from './edition.ts';
import { splitParagraph } from './split-paragraph.ts';

const before: Words = { text: '〔接上〕', spans: [] };
const after: Words = { text: '〔下续〕', spans: [] };

interface Piece {
  readonly passage: Omit<Passage, 'words'>;
  readonly piece: Words;
}

/**
 * Splits an answer that is too long by itself, by its paragraphs; each part says that it is one.
 * `most` is how many characters of a source a part may hold.
 */
export function splitItem(item: Item, most: number): Item[] {
  const pieces = item.passages.flatMap(({ words, ...passage }) =>
    words.flatMap((one) =>
      splitParagraph(one, item.source.text, most).map((piece) => ({ passage, piece })),
    ),
  );
  const groups: Piece[][] = [[]];
  let left = most;
  for (const piece of pieces) {
    const weight = weigh(piece);
    if (weight > left && left < most) {
      groups.push([]);
      left = most;
    }
    groups.at(-1)?.push(piece);
    left -= weight;
  }
  return groups.map((group, i) => ({
    ...item,
    marks: [...item.marks, `分 ${groups.length} 部分，此为第 ${i + 1} 部分`],
    notes: i === 0 ? item.notes : [],
    passages: mark(gather(group), i > 0, i + 1 < groups.length),
  }));
}

/** What a paragraph takes of the room for characters: its own, and those of its markup. */
function weigh({ piece }: Piece): number {
  return piece.text.length + 20;
}

function gather(group: readonly Piece[]): Passage[] {
  const byPart = Map.groupBy(group, ({ passage }) => passage.part);
  return [...byPart.values()].map((pieces) => ({
    ...(pieces[0] as Piece).passage,
    words: pieces.map(({ piece }) => piece),
  }));
}

function mark(passages: readonly Passage[], goesOn: boolean, isCut: boolean): Passage[] {
  return passages.map(({ words, ...passage }, i) => ({
    ...passage,
    words: [
      ...(goesOn && i === 0 ? [before] : []),
      ...words,
      ...(isCut && i === passages.length - 1 ? [after] : []),
    ],
  }));
}
