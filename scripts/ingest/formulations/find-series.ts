import { BREAK, type FoldedCorpus, PART } from './fold-corpus.ts';

/** One thing in a row of several: `相互尊重` in 相互尊重、和平共处、合作共赢. */
export interface Member {
  /** `[start, end)` in the folded text, as far as marks part it from the rest. */
  readonly start: number;
  readonly end: number;
  /** The side on which other words of the sentence may run on, if any. */
  readonly open: 'left' | 'right' | null;
}

/** Members in a row, in one sentence. */
export interface Series {
  readonly members: readonly Member[];
}

const LONGEST_MEMBER = 16;
// Every two members are compared, and nobody repeats a longer row in the same words.
const MOST_MEMBERS = 40;
const FEWEST_CLAUSES = 3;
const SHORTEST_CLAUSE = 4;
// Any two clauses may have these in common.
const PARTICLES = new Set('的地得了着');

/**
 * Finds what is said in parallel: members parted by `、`, of which the first and the last may run
 * into the sentence around them; and clauses of equal length, parted by commas: three or more, or two
 * that have a letter in common at the same place.
 */
export function findSeries(corpus: FoldedCorpus): Series[] {
  const found: Series[] = [];
  let start = 0;
  for (let end = corpus.text.indexOf(BREAK); end >= 0; end = corpus.text.indexOf(BREAK, start)) {
    found.push(...inSentence(corpus, start, end));
    start = end + 1;
  }
  return found;
}

function inSentence(corpus: FoldedCorpus, start: number, end: number): Series[] {
  const clauses: Member[][] = [[]];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && corpus.text[at] !== PART) continue;
    if (at > from) clauses.at(-1)?.push({ start: from, end: at, open: null });
    from = at + 1;
    if (at < end && !isListing(corpus, at)) clauses.push([]);
  }
  return [
    ...clauses.filter((members) => members.length > 1).map(asListing),
    ...findEqualClauses(clauses, corpus),
  ].filter(({ members }) => members.length > 1 && members.length <= MOST_MEMBERS);
}

/** Whether the mark at a place is `、`. */
function isListing({ at, paragraphOf, paragraphs }: FoldedCorpus, place: number): boolean {
  const paragraph = paragraphs[paragraphOf[place] as number];
  return paragraph?.paragraph.text[at[place] as number] === '、';
}

function asListing(members: readonly Member[]): Series {
  const fitting = members.map((member, i): Member => {
    const open = i === 0 ? 'left' : i === members.length - 1 ? 'right' : null;
    return { ...member, open };
  });
  return {
    members: fitting.filter(({ start, end, open }) => open || end - start <= LONGEST_MEMBER),
  };
}

/** Runs of clauses without `、` that are all as long, and cut into words alike. */
function findEqualClauses(clauses: readonly (readonly Member[])[], corpus: FoldedCorpus): Series[] {
  const { text } = corpus;
  const found: Series[] = [];
  let run: Member[] = [];
  let before: Member | undefined;
  const close = (next: Member | undefined) => {
    const lead = before && run[0] && lengthOf(before) > lengthOf(run[0]) ? [asLead(before)] : [];
    if (run.length >= FEWEST_CLAUSES || echoes(run, text))
      found.push({ members: [...lead, ...run] });
    before = next;
    run = [];
  };
  for (const members of clauses) {
    const only = members.length === 1 ? members[0] : undefined;
    const fits = only && lengthOf(only) >= SHORTEST_CLAUSE && lengthOf(only) <= LONGEST_MEMBER;
    if (!fits) close(only);
    else if (run[0] && !isParallel(run.at(-1) as Member, only, corpus)) close(run.at(-1));
    if (fits) run.push(only);
  }
  close(undefined);
  return found;
}

/** Whether two clauses are as long and, but for finer cuts in one, have words of the same lengths. */
function isParallel(a: Member, b: Member, corpus: FoldedCorpus): boolean {
  if (lengthOf(a) !== lengthOf(b)) return false;
  if (echoes([a, b], corpus.text)) return true;
  const [some, others] = [a, b].map(({ start, end }) =>
    [...corpus.words.subarray(start, end).keys()].filter((i) => corpus.words[start + i]),
  ) as [number[], number[]];
  return some.every((cut) => others.includes(cut)) || others.every((cut) => some.includes(cut));
}

/** Whether two clauses or more have a letter in common at the same place. */
function echoes(run: readonly Member[], text: string): boolean {
  const [first, ...others] = run.map(({ start, end }) => text.slice(start, end));
  if (!first || others.length === 0) return false;
  return Array.from(first).some(
    (letter, i) => !PARTICLES.has(letter) && others.every((other) => other[i] === letter),
  );
}

/** The clause before a run, of which the end may be the run's first member. */
const asLead = (member: Member): Member => ({ ...member, open: 'left' });

const lengthOf = ({ start, end }: Member) => end - start;
