import type { DocumentRecord } from '../schemas/document.ts';
import type { SourceRecord } from '../schemas/source-record.ts';
import type { Span } from '../schemas/span.ts';
import { plainText } from './plain-text.ts';
import { sourceText } from './source-text.ts';

/** The paragraphs of a source's opening statement, each with the stretch that prints it. */
export function collectOpenings(
  { blocks }: SourceRecord,
  document: DocumentRecord,
): readonly { readonly text: string; readonly span: Span }[] {
  const source = sourceText(document);
  return blocks
    .filter(({ type }) => type === 'opening')
    .map(({ start, end }) => {
      const raw = source.slice(start, end).trimEnd();
      return { text: plainText(raw), span: [start, start + raw.length] satisfies Span };
    })
    .filter(({ text }) => text !== '');
}
