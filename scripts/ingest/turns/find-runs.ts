import { namesPerson } from './names.ts';
import type { Label } from './parse-label.ts';
import { tellRole } from './tell-role.ts';

// Where a label may stand in a run of turns: at the beginning, behind a sentence, below `实录如下：`.
// or behind the minute of the turn before.
const opening = '(?<=^|[。！？!?…”’」』）)]\\s{0,16}|[:：]\\s|\\d{2}\\s?[\\]］]\\s{0,4})';
const minute =
  /[[［(（]\s?(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s+)?\d{1,2}:\d{2}(?::\d{2})?\s?[\]］)）]\s*$/u;
const inBrackets = new RegExp(`${opening}[【[]([^【】[\\]:：]{1,40})[】\\]]`, 'gu');
const beforeColon = new RegExp(
  `${opening}([\\p{Script=Han}A-Z][^\\s。！？，,、:：【】[\\]]{1,15})[:：]`,
  'gu',
);

interface Place {
  readonly index: number;
  readonly role: Label['role'];
  readonly name: string;
}

/**
 * Where the turns of a page that prints its whole conference in one paragraph open: labels in
 * brackets, an asker's among them (`【云岭日报记者】：……【林知远】：……`), or two names that take turns,
 * an outlet's and a person's, each more than once.
 */
export function findRuns(text: string): number[] {
  const bracketed = placesOf(text, inBrackets);
  if (bracketed.some(({ role }) => role === 'asker'))
    return bracketed.flatMap(({ index }) => [...minuteBefore(text, index), index]);
  const named = placesOf(text, beforeColon);
  const asked = named.filter(({ role }) => role === 'asker');
  const answered = Map.groupBy(
    named.filter(({ role }) => role !== 'asker'),
    ({ name }) => name,
  );
  const recurs = [...answered.values()].some((places) => places.length > 1);
  return asked.length > 1 && recurs ? named.map(({ index }) => index) : [];
}

/** Where the minute of the turn before a label stands, if one does. */
function minuteBefore(text: string, index: number): number[] {
  const from = Math.max(0, index - 32);
  const found = minute.exec(text.slice(from, index));
  return found ? [from + found.index] : [];
}

function placesOf(text: string, label: RegExp): Place[] {
  const places = [...text.matchAll(label)].flatMap(({ index, 1: name = '' }) => {
    const role = tellRole(name.trim())?.role;
    return role ? [{ index, role, name }] : [];
  });
  // A person may bear a word for a name (高峰): it is one where it recurs.
  const count = Map.groupBy(places, ({ name }) => name);
  return places.filter(
    ({ role, name }) =>
      role !== 'unknown' || namesPerson(name) || (count.get(name) as Place[]).length > 1,
  );
}
