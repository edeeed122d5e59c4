/** Turns offsets into places that a person can look up. */
export interface LineIndex {
  /** How many lines there are. */
  readonly count: number;
  /** The line, from 1, that holds the offset. */
  lineOf(offset: number): number;
  /** The line and the column, both from 1, columns in UTF-16 code units. */
  placeOf(offset: number): { line: number; column: number };
  /** `[start, end)` of a line, from 1, its line break included. */
  extentOf(line: number): readonly [number, number];
}

/**
 * Indexes the lines of a decoded source. A line ends with LF, CR LF or a lone CR; the text after
 * the last break is a line only where it holds something.
 */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (const { index, 0: found } of text.matchAll(/\r\n|[\n\r]/g))
    starts.push(index + found.length);
  if (starts.length > 1 && starts.at(-1) === text.length) starts.pop();

  function lineOf(offset: number): number {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  return {
    count: starts.length,
    lineOf,
    placeOf: (offset) => {
      const line = lineOf(offset);
      return { line, column: offset - (starts[line - 1] as number) + 1 };
    },
    extentOf: (line) => [starts[line - 1] ?? text.length, starts[line] ?? text.length],
  };
}
