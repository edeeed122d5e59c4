import { edges } from './collate-edge.ts';
import type { Profile } from './collate-profile.ts';

// A subject is seldom longer.
const SUBJECT = 3;
// What is passed over must be a cut, not a word.
const CUT = 8;

/**
 * Corrects, in `place`, cuts that seem to begin a word into a clause and to run to the end of its
 * sentence. Nobody cuts so: the clause was cut whole, and the word is the subject that was put in
 * for the sentence that follows. A table with 「甲地下雨，乙地下雪，丙地有雾。开始降温」 and the text
 * 「甲地下雨，乙地开始降温」 shows it.
 */
export function collateRecut(place: Int32Array, table: Profile): void {
  for (let i = 1; i < place.length; i++) {
    const start = (place[i - 1] as number) + 1;
    const end = place[i] as number;
    if (start <= 0 || end - start < CUT) continue;
    if (table.edges[start] !== edges.nothing || table.edges[end] !== edges.sentence) continue;
    const subject = subjectBefore(start, i, place, table);
    for (let letter = i - subject; letter < i; letter++) place[letter] = ~end;
  }
}

/** How many letters lead from the edge of a clause to the column; 0 where they are too many. */
function subjectBefore(start: number, next: number, place: Int32Array, table: Profile): number {
  for (let length = 1; length <= SUBJECT; length++) {
    if (place[next - length] !== start - length) return 0;
    if (table.edges[start - length] !== edges.nothing) return length;
  }
  return 0;
}
