import type { Hit } from './hit.ts';
import { type PackedText, packText, unpackText } from './pack-text.ts';

/** A hit as the index keeps it: its text once, as that which is searched. */
export interface PackedHit {
  readonly content: string;
  /** All else, as JSON. */
  readonly rest: string;
}

type Rest = Omit<Hit, 'paragraphs'> & Pick<PackedText, 'printed'>;

export function packHit({ paragraphs, ...hit }: Hit): PackedHit {
  const { content, printed } = packText(paragraphs);
  return { content, rest: JSON.stringify({ ...hit, printed } satisfies Rest) };
}

export function unpackHit({ content, rest }: PackedHit): Hit {
  const { printed, ...hit }: Rest = JSON.parse(rest);
  return { ...hit, paragraphs: unpackText({ content, printed }) };
}
