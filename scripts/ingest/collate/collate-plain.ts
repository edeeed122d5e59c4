import { decodeHTML } from 'entities';

/** What a stretch of a source reads without tags, Markdown marks and white space. */
export function collatePlain(stretch: string): string {
  return decodeHTML(stretch.replace(/<[^<>]*>|[*_#>|\s]/gu, ''));
}
