/** The page of an answer, relative to the site's root. */
export function answerUrl(source: string, n: number): string {
  return `answers/${source}-${String(n).padStart(2, '0')}.html`;
}
