import type { Run } from './read-tiles.ts';

// What a forum puts into a copied post so that it reads ill: letters, digits and marks, one or two
// at a time, with spaces between. At the head of a line, its end, or all of it.
const run = '(?:[!-~]{1,2}[ \\t]{1,2}){4,40}[!-~]{1,2}';
const head = new RegExp(`^\\s*${run}[ \\t]*(?=[\\p{Script=Han}“‘「《【（]|\\s*$)`, 'u');
const end = new RegExp(`(?<=[\\p{Script=Han}，。、；：？！”’」》】）])[ \\t]?${run}\\s*$`, 'u');

/** How many such places tell that a forum set them, and no author. */
const least = 3;

/** Takes out of the lines of a copied forum post what the forum has put in; others stay as they are. */
export function readJammed(source: string, runs: readonly Run[]): readonly Run[] {
  const cleaned = runs.map((line) => clean(source, line));
  const jammed = cleaned.filter((line, i) => line !== runs[i]);
  return jammed.length < least ? runs : cleaned;
}

function clean(source: string, line: Run): Run {
  const [piece] = line.pieces;
  if (!piece || line.pieces.length > 1) return line;
  const text = source.slice(piece.start, piece.end);
  const before = jam(head.exec(text));
  const after = before === text.length ? 0 : jam(end.exec(text));
  if (!before && !after) return line;
  const start = piece.start + before;
  return start < piece.end - after
    ? { ...line, pieces: [{ ...piece, start, end: piece.end - after }] }
    : { ...line, role: 'markup', pieces: [] };
}

/** The length of what was found, where its marks are more than a sum or a row of letters has. */
function jam(found: RegExpExecArray | null): number {
  const marks = found?.[0].match(/[^\w\s,.]/g) ?? [];
  return marks.length > 2 ? (found?.[0].length ?? 0) : 0;
}
