import type { Voice } from '../line.ts';
import type { OpenBlock } from './read-open-elements.ts';
import type { Run } from './read-tiles.ts';

/**
 * Reads a list of terms that asks and answers: a `<dt>` that is a question opens one turn, the
 * `<dd>` under it the other.
 */
export function readDefinitions(source: string, runs: readonly Run[]): ReadonlyMap<Run, Voice> {
  const voices = new Map<Run, Voice>();
  let asks = false;
  let last: OpenBlock | null = null;
  for (const run of runs) {
    const block = run.pieces.length ? definitionOf(run.block) : null;
    if (!block) continue;
    if (block.name === 'dt') asks = /[？?]\s*$/u.test(textOf(source, run));
    if (asks && block !== last) {
      voices.set(run, { part: block.name === 'dt' ? 'question' : 'answer', name: null });
    }
    last = block;
  }
  return voices;
}

/** The term or the definition that a run stands in. */
function definitionOf(block: OpenBlock | null): OpenBlock | null {
  for (let at = block; at && at.name !== 'dl'; at = at.parent) {
    if (at.name === 'dt' || at.name === 'dd') return at;
  }
  return null;
}

function textOf(source: string, { pieces }: Run): string {
  return pieces.map(({ start, end }) => source.slice(start, end)).join('');
}
