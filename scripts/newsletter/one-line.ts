/** What an editor or a source gives as a name, on one line: a line break could end a header or a paragraph. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
