import { asksSomething } from './asks-something.ts';
import type { Turn } from './turn.ts';

/**
 * Finds the outlets that tell of the conference under a label of their own, as a live record does
 * before it begins (`某某网：大厅里座无虚席。`): they come before the first question, if one is asked at
 * all, and no turn of theirs asks anything.
 * @param turns the labelled turns in order, with the voices that are known.
 */
export function findNarrators(turns: readonly Turn[]): ReadonlySet<string> {
  const asked = ({ voice, text, ending }: Turn) =>
    voice === 'asker' && (asksSomething(text + ending) || request.test(text + ending));
  const first = turns.findIndex(asked);
  const early = turns
    .slice(0, first < 0 ? turns.length : first)
    .filter(({ voice }) => voice === 'asker');
  const asking = new Set(turns.filter(asked).map(({ who }) => who));
  return new Set(early.map(({ who }) => who)).difference(asking);
}

const request = /(?<!敬)[请請]|谈谈|談談|\b(?:please|tell us|share|elaborate)\b/iu;
