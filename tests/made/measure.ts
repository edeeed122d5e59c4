import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { judge, type Verdict } from './judge.ts';
import { shapes } from './shapes.ts';
import type { Made } from './truth.ts';

/**
 * Prints, for each shape, the share of made-up documents and of their parts that ingest reads
 * right, and leaves the smallest document that fails, with its faults, in a temporary folder.
 */
const option = { type: 'string' } as const;
const { values } = parseArgs({
  options: { shape: option, count: option, seed: option, dumps: option, out: option },
});
const count = Number(values.count ?? 300);
const seed = Number(values.seed ?? 1);
const dumps = Number(values.dumps ?? 1);
const folder = values.out ?? join(tmpdir(), 'made-failures');
mkdirSync(folder, { recursive: true });

console.log(`${count} documents a shape, seed ${seed}; failing documents lie in ${folder}`);
console.log(
  row('shape', ['whole', 'questions', 'answers', 'askers', 'speech', 'types', 'tiles', 'proved']),
);
for (const name of values.shape ? [values.shape] : Object.keys(shapes)) measure(name);

function measure(name: string): void {
  const shape = shapes[name];
  if (!shape)
    throw new Error(`There is no shape “${name}”; there are ${Object.keys(shapes).join(', ')}.`);
  const verdicts = fc.sample(shape, { numRuns: count, seed }).map(judged);
  const sum = (what: (v: Verdict) => number) => verdicts.reduce((all, v) => all + what(v), 0);
  // Of what is true and what was found, the share that is both: the F1 measure.
  const f1 = (what: (v: Verdict) => number) => (2 * sum(what)) / sum((v) => v.exchanges + v.found);
  console.log(
    row(name, [
      sum((v) => +(v.faults.length === 0)) / count,
      f1((v) => v.questions),
      f1((v) => v.answers),
      f1((v) => v.askers),
      f1((v) => v.speeches),
      sum((v) => v.typed) / sum((v) => v.marks),
      sum((v) => +v.tiles) / count,
      sum((v) => +v.proved) / count,
    ]),
  );
  dump(name, shape);
}

function judged(made: Made): Verdict {
  try {
    return judge(made);
  } catch (error) {
    const none = {
      exchanges: made.exchanges.length,
      found: 0,
      questions: 0,
      answers: 0,
      askers: 0,
      speeches: 0,
    };
    return {
      ...none,
      marks: 1,
      typed: 0,
      tiles: false,
      proved: false,
      faults: [`threw: ${error}`],
      mistyped: [],
    };
  }
}

/** Writes the smallest documents that shrinking finds: some that are misread, and one mistyped. */
function dump(name: string, shape: fc.Arbitrary<Made>): void {
  for (let i = 0; i < dumps; i++) {
    const made = smallest(shape, seed + i, (verdict) => verdict.faults.length > 0);
    write(`${name}.${i + 1}`, made, ({ faults }) => faults);
  }
  if (dumps === 0) return;
  const made = smallest(shape, seed, (verdict) => verdict.mistyped.length > 0);
  write(`${name}.types`, made, ({ mistyped }) => mistyped);
}

function smallest(shape: fc.Arbitrary<Made>, seed: number, fails: (v: Verdict) => boolean) {
  const property = fc.property(shape, (made) => !fails(judged(made)));
  const limits = { interruptAfterTimeLimit: 4000, markInterruptAsFailure: false };
  return fc.check(property, { numRuns: count, seed, ...limits }).counterexample?.[0];
}

function write(name: string, made: Made | undefined, faultsOf: (v: Verdict) => readonly string[]) {
  const file = join(folder, `${name}.txt`);
  if (made) writeFileSync(file, `${made.source}\n=====\n${faultsOf(judged(made)).join('\n')}\n`);
  else rmSync(file, { force: true });
}

function row(name: string, cells: readonly (string | number)[]): string {
  const shown = cells.map((cell) =>
    typeof cell === 'string' ? cell : Number.isNaN(cell) ? '–' : `${(cell * 100).toFixed(1)} %`,
  );
  return name.padEnd(22) + shown.map((cell) => cell.padStart(10)).join('');
}
