import { readBoilerplate } from './read-boilerplate.ts';
import { findHeld } from './read-holder.ts';
import type { Run } from './read-tiles.ts';
import { readTurns } from './read-turns.ts';

/** No line of a menu or a notice is longer. */
const lineLimit = 80;

/**
 * Finds the runs of a piece of a web page that stand below the element which holds the talk, where
 * none of them is a paragraph: related stories, hidden links, the foot of the page.
 */
export function readBelow(source: string, runs: readonly Run[]): ReadonlySet<Run> {
  const texts = runs.filter(({ pieces }) => pieces.length > 0);
  const turns = readTurns(source, texts);
  if (!turns.size) return new Set();
  const held = findHeld(source, texts, turns);
  const below = texts.slice(texts.findLastIndex((run) => held.has(run)) + 1);
  const boilerplate = readBoilerplate(below, turns);
  const isShort = ({ pieces }: Run) =>
    pieces.reduce((sum, { start, end }) => sum + end - start, 0) <= lineLimit;
  return below.every((run) => boilerplate.has(run) || isShort(run)) ? new Set(below) : new Set();
}
