/** Where the JSON string whose content begins at `at` ends: at its quote, or at the end of a text cut short. */
export function readJsonQuote(source: string, at: number): number {
  const stop = /["\\]/g;
  stop.lastIndex = at;
  for (let match = stop.exec(source); match; match = stop.exec(source)) {
    if (match[0] === '"') return match.index;
    stop.lastIndex = match.index + 2;
  }
  return source.length;
}
