import type { Passage } from './collate-passage.ts';

const nothing = /<[^<>]*>|[\s*_#>|\\\u200b\ufeff]/gu;

/**
 * Finds the columns before which the layout tears some witness: a caption, a heading or a label
 * stands in the source between the letter there and the one before it.
 */
export function collateTears({ witnesses, table }: Passage): ReadonlySet<number> {
  const tears = new Set<number>();
  witnesses.forEach(({ letters, source }, i) => {
    table.cells[i]?.forEach((index, column) => {
      const [before, letter] = [letters[index - 1], letters[index]];
      if (!before || !letter || before.piece === letter.piece) return;
      if (source.slice(before.end, letter.start).replace(nothing, '')) tears.add(column);
    });
  });
  return tears;
}
