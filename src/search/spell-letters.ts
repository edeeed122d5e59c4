import type { Engine } from './engine.ts';
import type { Lexicon } from './lexicon.ts';

/** More syllables than anyone types without a break. */
const mostSyllables = 12;
/** How many beginnings are followed up at once. */
const mostOpen = 200;

/**
 * What stands in the texts and sounds as `latin` does, letter by letter, the commonest first: for
 * what is no word of the lexicon, such as an idiom. `latin` is small letters alone.
 */
export async function spellLetters(
  engine: Engine,
  latin: string,
  { letters }: Pick<Lexicon, 'letters'>,
): Promise<string[]> {
  for (const syllables of partSyllables(latin, letters)) {
    const spelled = await joinLetters(engine, syllables, letters);
    const counts = await Promise.all(
      spelled.map(async (text) => ({ text, count: (await engine.find([...text])).size })),
    );
    const found = counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
    if (found.length > 0) return found.map(({ text }) => text);
  }
  return [];
}

/** Ways of parting `latin` into two or more syllables that letters have, the fewest first. */
function partSyllables(latin: string, letters: Lexicon['letters']): string[][] {
  let open: (readonly [syllables: string[], rest: string])[] = [[[], latin]];
  const whole: string[][] = [];
  for (let count = 1; count <= mostSyllables && open.length > 0; count++) {
    open = open.slice(0, mostOpen).flatMap(([syllables, rest]) =>
      [6, 5, 4, 3, 2, 1].flatMap((length) => {
        const syllable = rest.slice(0, length);
        const known = syllable.length === length && Object.hasOwn(letters, syllable);
        return known ? [[[...syllables, syllable], rest.slice(length)] as const] : [];
      }),
    );
    whole.push(
      ...open.flatMap(([syllables, rest]) => (rest === '' && count > 1 ? [syllables] : [])),
    );
  }
  return whole;
}

/** Texts of a letter for each syllable, of which each two neighbours stand together somewhere. */
async function joinLetters(
  engine: Engine,
  [first = '', ...others]: readonly string[],
  letters: Lexicon['letters'],
): Promise<string[]> {
  let open = [...(letters[first] ?? '')];
  for (const syllable of others) {
    const ends = new Set(open.map((text) => [...text].at(-1) ?? ''));
    const pairs = [...ends].flatMap((end) =>
      [...(letters[syllable] ?? '')].map((next) => [end, next] as const),
    );
    const held = await Promise.all(
      pairs.map(async (pair) => ((await engine.find(pair)).size > 0 ? [pair] : [])),
    );
    const nextOf = Map.groupBy(held.flat(), ([end]) => end);
    open = open
      .flatMap((text) => nextOf.get([...text].at(-1) ?? '')?.map(([, next]) => text + next) ?? [])
      .slice(0, mostOpen);
  }
  return open;
}
