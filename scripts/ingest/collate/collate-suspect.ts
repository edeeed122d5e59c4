import { collateMisprint } from './collate-misprint.ts';
import { collateNumber } from './collate-number.ts';
import type { Reading } from './collate-reading.ts';

/** Which witness has a misprint, if one likely has, and what speaks for it. */
export interface Judgement {
  readonly suspect: string | null;
  readonly why: string;
}

// A misprint is a matter of few letters; who prints a longer difference means it.
const FEW = 4;

/**
 * Weighs whether one reading is likelier a misprint: because two witnesses or more agree against
 * it, or because it looks like one. Reported speech has its own wording and is never suspected.
 */
export function collateSuspect(readings: readonly Reading[]): Judgement {
  const groups = [...Map.groupBy(readings, ({ key }) => key).values()].sort(
    (a, b) => b.length - a.length,
  );
  const [most = [], alone = []] = groups;
  const why = describe(groups);
  if (areOneNumber(readings)) return { suspect: null, why: 'one number, written in two ways' };
  const isFew = readings.every(({ key }) => key.length <= FEW);
  if (groups.length !== 2 || alone.length !== 1 || !isFew) return { suspect: null, why };
  const [lone] = alone as [Reading];
  if (isReworded(most[0] as Reading, lone)) return { suspect: null, why: `${why}, in other words` };
  if (most.length > 1) {
    if (lone.witness.reported) return { suspect: null, why: `${why}, which is reported speech` };
    return { suspect: lone.witness.id, why };
  }
  const [full, empty] = lone.key === '' ? [most[0] as Reading, lone] : [lone, most[0] as Reading];
  const found = empty.key === '' ? collateMisprint(full, empty) : null;
  if (!found || found.slip.witness.reported) return { suspect: null, why };
  return { suspect: found.slip.witness.id, why: found.why };
}

/** Whether words stand for words: a slip changes one letter, or keeps some of those it disturbs. */
function isReworded({ key: a }: Reading, { key: b }: Reading): boolean {
  const areWords = [a, b].every((key) => /^\p{L}+$/u.test(key));
  return areWords && a.length + b.length > 2 && ![...a].some((letter) => b.includes(letter));
}

function areOneNumber(readings: readonly Reading[]): boolean {
  const values = new Set(readings.map(({ text }) => collateNumber(text)));
  return values.size === 1 && !values.has(null);
}

function describe(groups: readonly (readonly Reading[])[]): string {
  const [most = [], next = []] = groups;
  if (groups.length > 2) return `${inWords(groups.length)} different readings`;
  const witnesses = most.length === 1 ? 'witness' : 'witnesses';
  return `${inWords(most.length)} ${witnesses} against ${inWords(next.length)}`;
}

function inWords(count: number): string {
  return (
    ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][count] ??
    `${count}`
  );
}
