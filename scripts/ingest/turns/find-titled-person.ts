const office =
  '(?:[Mm]inister|[Ss]pokes(?:person|man|woman)|[Ss]ecretary(?:[- ][Gg]eneral)?|[Pp]resident|[Pp]remier|[Aa]mbassador|[Dd]irector|[Rr]epresentative|[Cc]ommissioner|[Cc]hancellor|[Dd]iplomat)';
const rank =
  '(?:(?:Senior|Chief|Major|Brigadier|Lieutenant|Rear|Vice|Colonel|General|Admiral|Captain|Commander) )*';
const courtesy = '(?:Mr|Mrs|Ms|Dr|H\\.E)\\.? ';
const person = `(?:${courtesy})?([A-Z][\\p{L}-]+(?: [A-Z][\\p{L}-]+){1,2}?)`;
// In a headline every word has its capital: the name ends with its possessive, a mark, a small letter, or the verb.
const ends =
  "(?=[’']s\\b|\\s*[,;:()|]|\\.|\\s+[a-z\\d–-]|\\s+(?:Holds?|Held|Gives?|Gave|Takes?|Took|Accepts?|Meets?|Hosts?|Conducts?|Answers?|Speaks?|Briefs?|Attends?)\\b|\\s*$)";
const titled = new RegExp(
  `\\b${office},? ${person}${ends}|^${rank}${person}, (?:an? |the )?[^,.]{0,60}?${office}\\b`,
  'gmu',
);
const headLimit = 12;
// A sentence that tells of no talk announces something of somebody else: a visit, a guest.
const announces = (line: string) => /[.!]\s*$/u.test(line) && !talk.test(line);
const talk =
  /\b(?:press|news|media|briefings?|interview(?:s|ed)?|remarks?|reporters?|journalists?|questions?|statements?|speech|spoke|speaks|talk(?:s|ed)?|answer(?:s|ed)?|joins|joined|transcript)\b/iu;

/**
 * The person whom an English document's first lines name with an office (`Spokesperson Jane Moor's
 * Regular Press Conference`), or null where they name nobody so, or several. Whom an announcement
 * names, of a visit or a guest, need not be the one who makes it.
 * @param lines what stands before the first turn, the headline first.
 */
export function findTitledPerson(lines: readonly string[]): string | null {
  for (const line of lines.slice(0, headLimit)) {
    if (announces(line)) continue;
    const names = [...line.slice(0, 600).matchAll(titled)].map(([, a, b]) => (a ?? b) as string);
    const [first, ...others] = new Set(names);
    if (first) return others.length ? null : first;
  }
  return null;
}
