import type { Engine } from './engine.ts';
import { findTerm } from './find-term.ts';
import { foldText } from './fold-text.ts';
import type { Lexicon } from './lexicon.ts';
import { readPinyin } from './read-pinyin.ts';
import { spellLetters } from './spell-letters.ts';
import type { Term } from './term.ts';

/** How a term was taken that no text holds as it was typed. */
export interface Reading {
  readonly typed: string;
  /** Null where it may be any of `others`. */
  readonly taken: string | null;
  readonly as: 'simplified' | 'pinyin' | 'unsigned';
  /** What else it may be. */
  readonly others: readonly string[];
}

export interface Understanding {
  readonly terms: readonly Term[];
  readonly readings: readonly Reading[];
}

/** Fewer letters stand on both sides of a sign by chance. */
const fewestAcrossSigns = 4;

/**
 * Takes each term as it was typed where a text holds it so. Else it is read as traditional
 * characters, as pinyin, or without regard to signs, whichever first finds anything; neighbours in
 * pinyin (zhong mei) are read together if they can.
 */
export async function understandTerms(
  engine: Engine,
  typed: readonly Term[],
  loadLexicon: () => Promise<Lexicon>,
): Promise<Understanding> {
  const taken: Taken[] = [];
  for (const group of await groupSyllables(engine, typed)) {
    const [first] = group;
    const text = group.map((term) => term.text).join(' ');
    const together =
      first && group.length > 1 ? await reread(engine, withText(first, text), loadLexicon) : null;
    if (together) taken.push(together);
    else for (const term of group) taken.push(await take(engine, term, loadLexicon));
  }
  return {
    terms: taken.map(({ term }) => term),
    readings: taken.flatMap(({ reading }) => reading ?? []),
  };
}

interface Taken {
  readonly term: Term;
  readonly reading?: Reading;
}

/** The terms, those together that stand side by side, are in Latin letters and are held by no text. */
async function groupSyllables(engine: Engine, terms: readonly Term[]): Promise<Term[][]> {
  const groups: Term[][] = [];
  let open = false;
  for (const term of terms) {
    const syllable = isLatin(term) && !term.excluded && !(await isHeld(engine, term));
    if (open && syllable) groups.at(-1)?.push(term);
    else groups.push([term]);
    open = syllable;
  }
  return groups;
}

async function take(
  engine: Engine,
  term: Term,
  loadLexicon: () => Promise<Lexicon>,
): Promise<Taken> {
  if (term.signs === 'exact' || (await isHeld(engine, term))) return { term };
  return (await reread(engine, term, loadLexicon)) ?? acrossSigns(engine, term);
}

async function reread(
  engine: Engine,
  term: Term,
  loadLexicon: () => Promise<Lexicon>,
): Promise<Taken | null> {
  const lexicon = await loadLexicon();
  const latin = isLatin(term) ? latinOf(term) : '';
  const attempts = [
    { as: 'simplified', read: async () => ({ texts: simplify(term.text, lexicon), sure: true }) },
    { as: 'pinyin', read: async () => readPinyin(latin, lexicon) },
    {
      as: 'pinyin',
      read: async () => ({ texts: await spellLetters(engine, latin, lexicon), sure: true }),
    },
  ] as const;
  for (const { as, read } of attempts) {
    const { texts, sure } = await read();
    const held: string[] = [];
    for (const text of texts) if (await isHeld(engine, withText(term, text))) held.push(text);
    const [taken, ...others] = held;
    if (taken === undefined) continue;
    if (!sure && others.length > 0) {
      return { term, reading: { typed: term.text, taken: null, as, others: held } };
    }
    return { term: withText(term, taken), reading: { typed: term.text, taken, as, others } };
  }
  return null;
}

async function acrossSigns(engine: Engine, term: Term): Promise<Taken> {
  const unsigned: Term = { ...term, signs: 'none' };
  const { text, letters } = term;
  if (letters.length < fewestAcrossSigns || !(await isHeld(engine, unsigned))) return { term };
  return { term: unsigned, reading: { typed: text, taken: text, as: 'unsigned', others: [] } };
}

const isHeld = async (engine: Engine, term: Term) => (await findTerm(engine, term)).size > 0;

const withText = (term: Term, text: string): Term => ({ ...term, ...foldText(text), text });

const latinOf = ({ letters }: Term) => letters.map(({ letter }) => letter).join('');

const isLatin = (term: Term) => term.signs !== 'exact' && /^[a-z]+$/.test(latinOf(term));

function simplify(text: string, { simplified }: Lexicon): string[] {
  const pairs = new Map(
    (simplified.match(/../gu) ?? []).map((pair) => [...pair] as [string, string]),
  );
  const other = [...text].map((character) => pairs.get(character) ?? character).join('');
  return other === text ? [] : [other];
}
