import type { Engine, Keys } from './engine.ts';
import { foldText } from './fold-text.ts';
import { matchTerm } from './match-term.ts';
import type { Term } from './term.ts';

/** The records that hold a term in one paragraph. */
export async function findTerm(engine: Engine, term: Term): Promise<Keys> {
  if (term.signs === 'none') return findAcrossSigns(engine, term);
  const runs = unbrokenRuns(term);
  const found = intersect(await Promise.all(runs.map((run) => engine.find(run))));
  return needsReading(term) ? readThrough(engine, term, found) : found;
}

/**
 * What two runs say apart, the index does not know to stand together; nor does it know which signs
 * stand anywhere.
 */
function needsReading({ letters, after, signs }: Term): boolean {
  const inner = letters.slice(1).some(({ before }) => before !== '');
  return inner || (signs === 'exact' && (after !== '' || letters[0]?.before !== ''));
}

function unbrokenRuns({ letters }: Term): string[][] {
  const runs: string[][] = [];
  for (const { letter, before } of letters) {
    if (before !== '' || runs.length === 0) runs.push([]);
    runs.at(-1)?.push(letter);
  }
  return runs;
}

/** Signs part a text into runs, so at least half of the neighbours must still stand together. */
async function findAcrossSigns(engine: Engine, term: Term): Promise<Keys> {
  const letters = term.letters.map(({ letter }) => letter);
  const pairs = letters.slice(1).map((letter, i) => [letters[i] ?? '', letter]);
  const held = new Map<number, number>();
  for (const keys of await Promise.all(pairs.map((pair) => engine.find(pair)))) {
    for (const key of keys) held.set(key, (held.get(key) ?? 0) + 1);
  }
  const likely = [...held].filter(([, count]) => count * 2 >= pairs.length).map(([key]) => key);
  return readThrough(engine, term, new Set(likely));
}

async function readThrough(engine: Engine, term: Term, keys: Keys): Promise<Keys> {
  const holds = async (key: number) => {
    const { paragraphs } = await engine.read(key);
    return paragraphs.some((text) => matchTerm(foldText(text), term).length > 0) ? [key] : [];
  };
  return new Set((await Promise.all([...keys].map(holds))).flat());
}

function intersect([first = new Set<number>(), ...others]: readonly Keys[]): Keys {
  return others.reduce((keys, other) => keys.intersection(other), first);
}
