import type { Occurrence } from './find-occurrences.ts';
import type { FoundWording } from './rank-wordings.ts';

/**
 * Leaves out each series that stands only where series before it do: a part of one, or one with a
 * member changed. Wordings come in the order in which they are kept.
 */
export function dropCovered(found: readonly FoundWording[]): FoundWording[] {
  const covered = new Set<number>();
  return found.filter(({ wording, occurrences }) => {
    if (wording.members.length < 2) return true;
    const whole = occurrences.filter(({ match }) => match !== 'split');
    const isCovered = whole.length > 0 && whole.every((one) => isInside(one, covered));
    if (isCovered && wording.origin !== 'named') return false;
    for (const { stretches } of whole) {
      for (const [start, end] of stretches) for (let at = start; at < end; at++) covered.add(at);
    }
    return true;
  });
}

function isInside({ stretches }: Occurrence, covered: ReadonlySet<number>): boolean {
  return stretches.every(([start, end]) => covered.has(start) && covered.has(end - 1));
}
