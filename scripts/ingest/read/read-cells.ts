import type { OpenBlock } from './read-open-elements.ts';
import type { Run } from './read-tiles.ts';

/**
 * Tells the cells of a table of data from those that only lay a page out: a row of data has
 * several, each of one line that is no sentence. The others become running text.
 */
export function readCells(source: string, runs: readonly Run[]): Run[] {
  const rows = new Map<OpenBlock | null, Set<OpenBlock>>();
  const framed = new Set<OpenBlock | null>();
  let last: OpenBlock | null = null;
  for (const { role, block, start, end } of runs) {
    if (role !== 'cell' || !block) continue;
    const cells = rows.get(block.parent) ?? new Set();
    rows.set(block.parent, cells.add(block));
    if (block === last || /[。！？]/.test(source.slice(start, end))) framed.add(block);
    last = block;
  }
  const isDatum = (block: OpenBlock | null) =>
    !framed.has(block) && (rows.get(block?.parent ?? null)?.size ?? 0) > 1;
  return runs.map((run) =>
    run.role === 'cell' && !isDatum(run.block) ? { ...run, role: 'text' } : run,
  );
}
