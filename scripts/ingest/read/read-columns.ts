import type { Voice } from '../line.ts';
import type { OpenBlock } from './read-open-elements.ts';
import type { Run } from './read-tiles.ts';

type Part = NonNullable<Voice['part']>;

const asks = /^(?:网友|网民|记者|群众)?(?:提问|问|问题|提問|問|問題|Questions?|Q)(?:内容)?$/iu;
const answers = /^(?:答|回答|解答|答复|答覆|回复|回应|回應|Answers?|A)(?:内容)?$/iu;

/**
 * Reads a table whose first row says which of its columns asks and which answers: each cell below
 * them opens a turn.
 */
export function readColumns(source: string, runs: readonly Run[]): ReadonlyMap<Run, Voice> {
  const cells = Map.groupBy(
    runs.filter(({ pieces }) => pieces.length > 0),
    ({ block }) => cellOf(block),
  );
  const rows = Map.groupBy(
    [...cells.keys()].filter((cell) => cell !== null),
    ({ parent }) => parent,
  );
  const heads = new Map<OpenBlock | null | undefined, (Part | null)[]>();
  const voices = new Map<Run, Voice>();
  for (const [row, own] of rows) {
    const parts = heads.get(row?.parent);
    if (!parts) {
      const head = own.map((cell) => partOf(source, cells.get(cell) ?? []));
      if (head.includes('question') && head.includes('answer')) heads.set(row?.parent, head);
    } else if (own.length === parts.length) {
      for (const [i, cell] of own.entries()) {
        const [first] = cells.get(cell) ?? [];
        if (first && parts[i]) voices.set(first, { part: parts[i], name: null });
      }
    }
  }
  return voices;
}

/** The text of a cell lies no deeper in it; a page may nest its elements without end. */
const depth = 8;

/** The cell that a block stands in. */
function cellOf(block: OpenBlock | null): OpenBlock | null {
  let at = block;
  for (let i = 0; at && i < depth && !/^t[dh]$/.test(at.name); i++) at = at.parent;
  return at && /^t[dh]$/.test(at.name) ? at : null;
}

function partOf(source: string, runs: readonly Run[]): Part | null {
  const pieces = runs.flatMap((run) => run.pieces);
  const text = pieces
    .map(({ start, end }) => source.slice(start, end))
    .join('')
    .trim();
  return asks.test(text) ? 'question' : answers.test(text) ? 'answer' : null;
}
