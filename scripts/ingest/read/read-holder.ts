import type { OpenBlock } from './read-open-elements.ts';
import type { Run } from './read-tiles.ts';

/**
 * Finds the smallest element that holds the talk: every labelled turn of it, or, where there
 * are not two of them, four fifths of the prose.
 * @returns the runs in it but for links that stand alone
 */
export function readHolder(
  source: string,
  texts: readonly Run[],
  turns: ReadonlySet<Run>,
): ReadonlySet<Run> {
  const held = findHeld(source, texts, turns);
  const isRead = (run: Run) => !run.linked || run.role === 'heading' || turns.has(run);
  const inside = texts.filter((run) => held.has(run));
  return new Set(
    inside.filter((run, i) => {
      const next = inside[i + 1];
      return isRead(run) && !(leadsLinks(source, run) && (!next || !isRead(next)));
    }),
  );
}

/** All runs in the smallest element that holds the talk. */
export function findHeld(
  source: string,
  texts: readonly Run[],
  turns: ReadonlySet<Run>,
): ReadonlySet<Run> {
  const talks = turns.size > 1;
  const weigh = (run: Run) => (talks ? Number(turns.has(run)) : proseOf(source, run));
  const blocks = blocksOf(texts);
  const holder = findHolder(blocks, weighBlocks(blocks, texts, weigh), talks ? 1 : 0.8);
  const inside = new Set<OpenBlock | null>([holder]);
  for (const block of blocks) if (inside.has(block.parent)) inside.add(block);
  return new Set(texts.filter((run) => inside.has(run.block)));
}

/** Whether a run may be what stands above a list of links: `附件：`. */
function leadsLinks(source: string, { pieces }: Run): boolean {
  const text = pieces.map(({ start, end }) => source.slice(start, end)).join('');
  return text.length < 40 && /[:：]\s*$/.test(text);
}

/** Characters of a run that reads like sentences; links and the items of a list are none. */
function proseOf(source: string, { role, linked, pieces }: Run): number {
  if (linked || role === 'item') return 0;
  const text = pieces.map(({ start, end }) => source.slice(start, end)).join('');
  return /[，。；！？,.;!?]/.test(text) ? text.trim().length : 0;
}

/** Every block that holds a run, and those around it, each after the one that it stands in. */
function blocksOf(runs: readonly Run[]): OpenBlock[] {
  const blocks = new Set<OpenBlock>();
  for (const run of runs) {
    const path: OpenBlock[] = [];
    for (let at = run.block; at && !blocks.has(at); at = at.parent) path.push(at);
    for (const block of path.reverse()) blocks.add(block);
  }
  return [...blocks];
}

/** How much each block holds, itself and what is in it; null stands for the whole page. */
function weighBlocks(
  blocks: readonly OpenBlock[],
  runs: readonly Run[],
  weigh: (run: Run) => number,
): ReadonlyMap<OpenBlock | null, number> {
  const weights = new Map<OpenBlock | null, number>();
  const add = (block: OpenBlock | null, weight: number) =>
    weights.set(block, (weights.get(block) ?? 0) + weight);
  for (const run of runs) add(run.block, weigh(run));
  for (const block of blocks.toReversed()) add(block.parent, weights.get(block) ?? 0);
  return weights;
}

/** Goes from the whole page inward as long as one block alone holds enough of all. */
function findHolder(
  blocks: readonly OpenBlock[],
  weights: ReadonlyMap<OpenBlock | null, number>,
  share: number,
): OpenBlock | null {
  const enough = (weights.get(null) ?? 0) * share;
  if (!enough) return null;
  let holder: OpenBlock | null = null;
  for (const block of blocks) {
    const isHeavy = (weights.get(block) ?? 0) >= enough;
    if (block.parent === holder && isHeavy && mayHold(block)) holder = block;
  }
  return holder;
}

/** Whether an element may hold a whole talk: a paragraph that does leaves what is said around it out. */
function mayHold({ name, setting }: OpenBlock): boolean {
  return setting === 'loose' || name === 'td' || name === 'pre';
}
