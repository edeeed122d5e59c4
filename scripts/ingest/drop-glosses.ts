const toned = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ';
/**
 * The sound of a word in brackets behind it, as pages that a machine converted print it within
 * words (`發(fā)布`, `例行(lìxíng)`): with the mark of a tone, or one of the syllables that have none.
 */
export const gloss = new RegExp(
  `(?<=\\p{Script=Han})[（(](?:[a-zü]{0,24}[${toned}][a-zü${toned}]{0,40}|de|le|zhe|ma|ne|ba|me|men|zi)[)）]`,
  'gu',
);

/** Drops glosses from a text that is to be matched, never printed. */
export function dropGlosses(text: string): string {
  return text.replace(gloss, '');
}
