import type { Reading } from './collate-reading.ts';

const reporting = /说|称|表示|指出|强调|认为|回应|介绍|透露|重申/u;
const addressing = /我|咱|你|您|本人/u;

/**
 * Tells whether reported speech alone differs, in a way that it has to: it names the speaker or
 * says that he spoke, turns the first person into the third, or names somebody more fully.
 */
export function collateRecast(readings: readonly Reading[]): boolean {
  const direct = readings.filter(({ witness }) => !witness.reported).map(({ key }) => key);
  const [said] = direct;
  if (said === undefined || direct.some((key) => key !== said)) return false;
  return readings.some(({ key, witness: { speaker } }) => {
    if (key === said) return false;
    if (reporting.test(key) || (speaker !== null && key.includes(speaker))) return true;
    if (addressing.test(said) && !addressing.test(key)) return true;
    return Math.min(said.length, key.length) > 2 && holdsAll(said, key);
  });
}

/** Whether the longer holds every letter of the shorter. */
function holdsAll(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return [...short].every((letter) => long.includes(letter));
}
