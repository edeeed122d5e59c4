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
  for (const piece of pieces) {
    const group = groups.at(-1) ?? [];
    const length = group.reduce((sum, one) => sum + one.piece.text.length, 0);
    if (group.length > 0 && length + piece.piece.text.length > most) groups.push([piece]);
    else group.push(piece);
  }
  return groups.map((group, i) => ({
    ...item,
    marks: [...item.marks, `分 ${groups.length} 部分，此为第 ${i + 1} 部分`],
    notes: i === 0 ? item.notes : [],
    passages: mark(gather(group), i > 0, i + 1 < groups.length),
  }));
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
