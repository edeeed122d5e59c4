import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Unit } from '../../../src/schemas/event-record.ts';
import { collateEvent } from './collate-event.ts';
import { madeExchanges } from './made-event.ts';
import { madeSource } from './made-source.ts';

/** One clause of an answer, with what some witnesses print of it. */
interface Clause {
  readonly exchange: number;
  readonly text: string;
  /** Witness → what it prints; the clause itself where it is not named. */
  readonly prints: Map<number, string>;
  /** Witness → the misprint in it. */
  readonly slips: { witness: number; at: number }[];
}

type Dice = (below: number) => number;

/** Numbers that are the same for the same seed (mulberry32). */
function diceOf(seed: number): Dice {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** Cuts sentences out of every witness but the first, and puts one slip into every third clause. */
function mutate(dice: Dice, witnesses: number): Clause[] {
  const clauses = madeExchanges.flatMap(({ answer }, exchange) =>
    (answer.match(/[^，。]+[，。]\n?/g) ?? []).map(
      (text): Clause => ({ exchange, text, prints: new Map(), slips: [] }),
    ),
  );
  for (let witness = 1; witness < witnesses; witness++) cutSentences(clauses, witness, dice);
  for (const clause of clauses) {
    const witness = dice(witnesses);
    if (dice(3) > 0 || clause.prints.has(witness)) continue;
    const at = 1 + dice(clause.text.trim().length - 3);
    const printed = slip(clause.text, at, dice);
    if (printed === clause.text) continue;
    clause.prints.set(witness, printed);
    clause.slips.push({ witness, at });
  }
  return clauses;
}

function cutSentences(clauses: readonly Clause[], witness: number, dice: Dice): void {
  let start = 0;
  let before = true;
  clauses.forEach(({ text }, i) => {
    if (!/。/.test(text)) return;
    const isCut = !before && dice(4) === 0;
    if (isCut) for (const clause of clauses.slice(start, i + 1)) clause.prints.set(witness, '');
    before = isCut;
    start = i + 1;
  });
}

/** Another letter, no letter, the letter twice, or two letters turned about. */
function slip(text: string, at: number, dice: Dice): string {
  const [left, letter, right] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  const other = '风云霜雾虹霞'.charAt(dice(6));
  const turned = right.charAt(0) + letter + right.slice(1);
  return left + ([other + right, right, letter + letter + right, turned][dice(4)] as string);
}

function print(clauses: readonly Clause[], witness: number, width: number) {
  const exchanges = madeExchanges.map((exchange, i) => ({
    ...exchange,
    answer: clauses
      .filter((clause) => clause.exchange === i)
      .map((clause) => clause.prints.get(witness) ?? clause.text)
      .join(''),
  }));
  return madeSource({ id: `w${witness}`, exchanges, width });
}

type Made = ReturnType<typeof madeSource>;

/** What was done, what was found, and how much of it is the same. */
interface Score {
  done: number;
  found: number;
  right: number;
}

const f1 = ({ done, found, right }: Score): number => (2 * right) / (done + found);

/** Where a letter of an answer, by its number, stands in the source. */
function offsetOf({ record, text }: Made, exchange: number, letter: number): number {
  const spans = record.exchanges[exchange]?.answer.paragraphs.flatMap((p) => p.spans) ?? [];
  const offsets = spans.flatMap(([start, end]) =>
    Array.from({ length: end - start }, (_, i) => start + i).filter((i) => text.charAt(i).trim()),
  );
  return offsets[letter] ?? -1;
}

/** Counts the slips that are variants where they were made. */
function scoreSlips(
  clauses: readonly Clause[],
  units: readonly Unit[],
  made: readonly Made[],
): Score {
  const found = units.flatMap((unit) => unit.variants);
  const score = { done: 0, found: found.length, right: 0 };
  for (const clause of clauses) {
    const there = made.filter((_, witness) => clause.prints.get(witness) !== '');
    for (const { witness, at } of there.length > 1 ? clause.slips : []) {
      const before = clauses
        .slice(0, clauses.indexOf(clause))
        .filter((c) => c.exchange === clause.exchange);
      const letters = before.map(({ prints, text }) => (prints.get(witness) ?? text).trim().length);
      const place = offsetOf(
        made[witness] as Made,
        clause.exchange,
        letters.reduce((sum, length) => sum + length, at),
      );
      const variant = found.findIndex(({ readings, suspect }) => {
        const [start, end] = readings[`w${witness}`]?.span ?? [-9, -9];
        const isBlamed = there.length < 3 || suspect === `w${witness}`;
        return isBlamed && start - 2 <= place && place <= end + 2;
      });
      score.done++;
      if (variant < 0) continue;
      found.splice(variant, 1);
      score.right++;
    }
  }
  return score;
}

/** Counts the sentences that were cut and are reported, letter for letter but for a slip. */
function scoreCuts(
  clauses: readonly Clause[],
  units: readonly Unit[],
  made: readonly Made[],
): Score {
  const found = units.flatMap((unit) => unit.omissions);
  const score = { done: 0, found: found.length, right: 0 };
  made.forEach(({ record }, witness) => {
    const runs = clauses.map(({ prints, text }) =>
      prints.get(witness) === '' ? text.trim() : '\n',
    );
    for (const cut of runs.join('').split('\n').filter(Boolean)) {
      const omission = found.findIndex(
        ({ source, text }) => source === record.id && isNearly(text, cut),
      );
      score.done++;
      if (omission < 0) continue;
      found.splice(omission, 1);
      score.right++;
    }
  });
  return score;
}

function isNearly(a: string, b: string): boolean {
  const shared = [...b].filter((letter) => a.includes(letter)).length;
  return Math.abs(a.length - b.length) <= b.length / 10 && shared >= b.length * 0.9;
}

it.each([2, 3, 5])('finds what was changed in %i witnesses, and nothing else', (witnesses) => {
  const slips = { done: 0, found: 0, right: 0 };
  const cuts = { done: 0, found: 0, right: 0 };
  for (const seed of fc.sample(fc.integer(), { numRuns: 40, seed: 20200504 })) {
    const dice = diceOf(seed);
    const clauses = mutate(dice, witnesses);
    const made = Array.from({ length: witnesses }, (_, i) => print(clauses, i, 8 + dice(20)));
    const units = collateEvent(
      made.map(({ record }) => record),
      new Map(made.map(({ record, text }) => [record.id, text])),
    );
    add(slips, scoreSlips(clauses, units, made));
    add(cuts, scoreCuts(clauses, units, made));
  }
  expect(slips.done).toBeGreaterThan(300);
  expect(cuts.done).toBeGreaterThan(50);
  expect(f1(slips)).toBeGreaterThanOrEqual(0.98);
  expect(f1(cuts)).toBeGreaterThanOrEqual(0.98);
});

function add(sum: Score, score: Score): void {
  sum.done += score.done;
  sum.found += score.found;
  sum.right += score.right;
}
