import { decodeHTML } from 'entities';

/** A stretch of a source as a reader reads it: without tags, Markdown bold, entities, hard wraps. */
export function plainText(raw: string): string {
  const bare = decodeHTML(raw.replace(/<[^>]*>|\*\*/g, ''));
  return bare
    .trim()
    .replace(/([\p{ASCII}])\s*\n\s*(?=[\p{ASCII}])/gu, '$1 ')
    .replace(/\s*\n\s*/g, '');
}
