import type { Piece } from './split-turns.ts';

const affiliated =
  /^[\s\p{Ps}▲■●*＊]*([^\s（(:：][^（(:：]{0,30}?)\s*[（(]([^（()）]{1,40})[)）][\s\p{Pe}*＊]*$/u;

/**
 * The outlet of each person whose label gives it once in brackets, as an interview does that then
 * goes on with the name alone: `罗某（《云岭日报》）：……`, `罗某：……`.
 */
export function findAffiliations(pieces: readonly Piece[]): ReadonlyMap<string, string> {
  const outlets = new Map<string, string>();
  for (const { text, label } of pieces) {
    if (label?.role !== 'asker' || label.name === null) continue;
    const [, person, outlet] =
      affiliated.exec(text.slice(0, label.length).replace(/[:：\s]+$/u, '')) ?? [];
    if (person && outlet === label.name) outlets.set(person, outlet);
  }
  return outlets;
}
