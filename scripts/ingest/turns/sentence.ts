const closer = /[”’」』）)》〉"'\]】\s]/u;
const enders = /[。！？!?…：:；;.～~⋯]$/u;

/** Whether the text stops in the middle of a sentence: the layout, or a cut, broke it off. */
export function breaksOff(text: string): boolean {
  if (/^[（([【].*[）)\]】]$/u.test(text)) return false;
  const bare = withoutClosers(text);
  return bare !== '' && !enders.test(bare);
}

/** Whether the text ends as a whole sentence does, with its mark. */
export function endsSentence(text: string): boolean {
  const bare = withoutClosers(text);
  return /[。！？!?…]$/u.test(bare) || /[a-z)"”’]\.$/i.test(bare);
}

// An aside behind a whole sentence is no part of it: `不会。（笑）`.
const aside = /(?<=[。！？!?…][”’」』]?)\s*[（(【[][^（()）【】[\]]{1,24}[)）\]】]\s*$/u;

// A pattern with `+$` would try every run of closers in the text, each to its end.
function withoutClosers(text: string): string {
  const said = text.replace(aside, '');
  let end = said.length;
  while (end > 0 && closer.test(said[end - 1] as string)) end--;
  return said.slice(0, end);
}

/** Whether the text begins or ends with a word that leans on another: no headline does. */
export function leans(text: string): boolean {
  return /^[的了着过地得们而并，、]|[的是在和与及而并将把对从向为被让使于以]$/u.test(text);
}

const enumerator =
  /^[“‘"「『]?(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、)）]\s*\D|第[一二三四五六七八九十][，,、：:是]|\d\ufe0f?\u20e3|[■●◆▲△★☆□◎○•·▪▶►◇]|[-*–—]\s)/u;

/** Whether the text opens an item of a list, and so continues no broken sentence. */
export function opensItem(text: string): boolean {
  return enumerator.test(text);
}

/** Whether the text opens a clause of an enumeration in running text (`第一，……；第二，……`). */
export function opensClause(text: string): boolean {
  return /^[“‘"「『]?第[一二三四五六七八九十]/u.test(text);
}

/** Width in columns as a printer counts them: 2 for a full-width character, 1 for any other. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u2018\u2019\u201c\u201d\u2014\u2026\u{20000}-\u{3fffd}]/u.test(
        character,
      )
        ? 2
        : 1;
  return width;
}
