import type { DocumentRecord } from '../schemas/document.ts';

/** The line, from 1, of a document that holds an offset of its source. */
export function lineOf({ lines }: DocumentRecord, offset: number): number {
  const line = lines.findLast(({ segments: [first] }) => first && first.start <= offset);
  return line?.n ?? 1;
}
