/** How many characters a text has, white space not counted. */
export function countLetters(text: string): number {
  return Array.from(text.replace(/\s/g, '')).length;
}
