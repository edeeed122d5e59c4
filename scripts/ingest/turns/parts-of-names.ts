import { asksSomething } from './asks-something.ts';
import { isNoWord } from './names.ts';
import { breaksOff } from './sentence.ts';
import type { Turn, Voice } from './turn.ts';

/**
 * Gives each unknown name the part that it has in most places where its neighbours tell one; where
 * no label says what it is, the part that questions and answers tell.
 * @param persons the names that are persons'.
 */
export function partsOfNames(
  turns: readonly Turn[],
  persons: ReadonlySet<string>,
): Map<string, Voice> {
  if (!turns.some(({ voice }) => voice)) return twoVoices(turns, persons);
  const places = Map.groupBy(
    turns.entries().filter(([, { voice }]) => voice === null),
    ([, { who }]) => who,
  );
  const parts = new Map<string, Voice>();
  for (const [who, found] of places) {
    const isPerson = persons.has(who);
    const votes = found.map(([i]) => voteAt(turns, i, isPerson, found.length > 1));
    const sum = votes.reduce((all, vote) => all + vote, 0);
    if (votes.some((vote) => vote !== 0)) parts.set(who, sum >= 0 ? 'speaker' : 'asker');
  }
  return parts;
}

/** What one place says of a name: above 0 that it answers, below 0 that it asks. */
function voteAt(turns: readonly Turn[], i: number, isPerson: boolean, recurs: boolean): number {
  const before = turns[i - 1]?.voice ?? null;
  const after = turns[i + 1]?.voice ?? null;
  const { who, text, ending } = turns[i] as Turn;
  // A headline looks like a label (`蓝湖：步道迎来新变化`): above all turns, or in a broken sentence.
  const isBroken = before !== null && breaksOff((turns[i - 1] as Turn).ending);
  // A person who answers again and again does so where questions lack their mark, too.
  if (isBroken) return isPerson && recurs && isAsker(before) ? 1 : 0;
  if (before === null && !asksSomething(text)) return 0;
  if (isAsker(before)) {
    if (isPerson) return 1;
    // Inside of a question nothing answers: the speaker is still to come.
    const { text: asked, ending } = turns[i - 1] as Turn;
    const isName = mayName.test(who) && (who.length <= 4 || organ.test(who) || isNoWord(who));
    return isName && after !== 'speaker' && (recurs || asksSomething(asked + ending)) ? 1 : 0;
  }
  if (after !== 'speaker') return isPerson && before === 'speaker' ? 1 : 0;
  // Whoever greets with a question, and then says more, asks nothing.
  if (isPerson) return asksSomething(ending || text) ? -1 : 0.5;
  return asksSomething(text) || (who.length > 2 && before === 'speaker') ? -1 : 0;
}

// Who speaks for a house answers in its name: `公园部新闻局：`.
const organ = /(?:[部局署厅廳司]|委员会|委員會|办公室|辦公室|[使领領][馆館])$/u;
const mayName =
  /^(?!第?[一二三四五六七八九十])[\u4e00-\u9fff·]{2,8}$|^[A-Z][\p{L}.'’-]+(?: [A-Z][\p{L}.'’-]*){0,3}$/u;

/**
 * With no label that says what it is: the name that answers most questions is the speaker. One that
 * is no person's must answer two, and ask none.
 */
function twoVoices(turns: readonly Turn[], persons: ReadonlySet<string>): Map<string, Voice> {
  const answers = new Map<string, number>();
  for (const [i, { who }] of turns.entries()) {
    const before = turns[i - 1];
    if (before && before.who !== who && asksSomething(before.text + before.ending))
      answers.set(who, (answers.get(who) ?? 0) + 1);
  }
  const mayAnswer = ([who, count]: [string, number]) =>
    persons.has(who) ||
    (count > 1 && mayName.test(who) && !turns.some((turn) => turn.who === who && isQuestion(turn)));
  // Whoever answers has a whole name where a reporter may have but a first one.
  const whole = (who: string) => Number(persons.has(who));
  const [speaker] =
    [...answers].filter(mayAnswer).sort((a, b) => b[1] - a[1] || whole(b[0]) - whole(a[0]))[0] ??
    [];
  if (!speaker) return new Map();
  const parts = new Map<string, Voice>([[speaker, 'speaker']]);
  for (const [i, { who, text, ending }] of turns.entries())
    if (who !== speaker && asksSomething(text + ending) && turns[i + 1]?.who === speaker)
      parts.set(who, 'asker');
  return parts;
}

const isQuestion = ({ text, ending }: Turn) => /[？?]$/u.test(ending || text);

const isAsker = (voice: Voice | null) => voice === 'asker' || voice === 'follow-up';
