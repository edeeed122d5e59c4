import type { Measure } from './measure-search.ts';

/** Whether the search is as light and quick as it should be, a line for each goal. */
export function tellGoals(rows: readonly Measure[]): string[] {
  const [own, ...made] = rows;
  const large = made.at(-1);
  if (!own || !large) throw new Error('There is nothing to compare with the goals.');
  return [
    tell(`First query on ${own.answers} records, with the engine`, own.firstKB, 100, 'kB'),
    tell(`A query after the first on ${large.answers}, the slowest`, large.worstMs, 150, 'ms'),
    tell(`The commonest letter alone on ${large.answers}`, large.letterMs, 150, 'ms'),
    tell(`A session of seven queries on ${large.answers}`, large.sessionKB, 1_000, 'kB'),
  ];
}

function tell(what: string, is: number, goal: number, unit: string): string {
  return `${what}: ${Math.round(is)} ${unit}; the goal is ${goal}: ${is <= goal ? 'met' : 'NOT MET'}.`;
}
