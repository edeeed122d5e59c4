import { decodeHTML } from 'entities';

const escaped = /\\(?:u([\da-f]{4})|([nrtbf])|(.))/giu;

/** What a stretch of a source reads without tags, Markdown marks, escapes and white space. */
export function collatePlain(stretch: string): string {
  const unescaped = stretch
    .replace(/<[^<>]*>/gu, '')
    .replace(escaped, (_, code?: string, space?: string, other?: string) =>
      code ? String.fromCharCode(Number.parseInt(code, 16)) : space ? ' ' : (other ?? ''),
    );
  return decodeHTML(unescaped).replace(/[*_#>|\s]/gu, '');
}
