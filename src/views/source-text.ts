import type { DocumentRecord } from '../schemas/document.ts';

/** The source again from its lines; spaces stand for what is withheld, so that offsets stay true. */
export function sourceText({ lines }: DocumentRecord): string {
  return lines
    .flatMap(({ segments }) => segments)
    .map(({ text, start, end }) => text ?? ' '.repeat(end - start))
    .join('');
}
