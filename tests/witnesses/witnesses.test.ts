import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeEvent, type Score } from './judge-event.ts';
import { readEvent } from './read-event.ts';

// To add a press conference, add a file: `readEvent` tells the notation.
const folder = new URL('events/', import.meta.url);
const names = readdirSync(folder);
const events = names.map((name) => readEvent(readFileSync(new URL(name, folder), 'utf8')));
const judged = events.map(judgeEvent);

const f1 = (scores: readonly Score[]) => {
  const sum = (key: keyof Score) => scores.reduce((total, score) => total + score[key], 0);
  return (2 * sum('right')) / (sum('done') + sum('found'));
};

describe('press conferences of two to six witnesses', () => {
  it('are enough, and differ in enough places', () => {
    expect(events.length).toBeGreaterThan(10);
    expect(events.flatMap(({ variants }) => variants).length).toBeGreaterThan(70);
    expect(events.flatMap(({ omissions }) => omissions).length).toBeGreaterThan(30);
  });

  it.each(names)('%s: aligns every exchange', (name) => {
    const { units, faults } = judged[names.indexOf(name)] as (typeof judged)[number];
    expect(units.right, faults.join('\n')).toBe(units.done);
    expect(units.found).toBe(units.done);
  });

  it('are collated as a careful reader does', () => {
    const faults = judged.flatMap((one) => one.faults).join('\n');
    expect(f1(judged.map(({ variants }) => variants)), faults).toBeGreaterThanOrEqual(0.95);
    expect(f1(judged.map(({ omissions }) => omissions)), faults).toBeGreaterThanOrEqual(0.95);
  });

  it('are suspected of misprints where two witnesses stand against one', () => {
    const named = judged.reduce((sum, { suspects }) => sum + suspects.right, 0);
    const all = judged.reduce((sum, { suspects }) => sum + suspects.done, 0);
    expect(named / all).toBeGreaterThan(0.8);
  });
});

it('counts what is missed, and what is not there', () => {
  const [event] = events;
  if (!event) throw new Error('no event');
  const [first, ...others] = event.variants;
  const fewer = judgeEvent({ ...event, variants: others });
  expect(fewer.faults.some((fault) => fault.startsWith('false variant'))).toBe(true);
  const elsewhere = Object.fromEntries(
    Object.entries(first?.readings ?? {}).map(([id, reading]) => [
      id,
      { ...reading, span: [0, 1] as const },
    ]),
  );
  const more = judgeEvent({
    ...event,
    variants: [...event.variants, { readings: elsewhere, suspect: null, recast: false }],
  });
  expect(more.faults.some((fault) => fault.startsWith('missed variant'))).toBe(true);
});
