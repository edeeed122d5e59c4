import type { Unit } from '../../../src/schemas/event-record.ts';
import { textOf, type Witness } from './collate-passage.ts';
import { collateSpans } from './collate-spans.ts';

/** Reports that a source has nothing of what one witness prints, in the parts given. */
export function collateAbsent(
  source: string,
  parts: readonly Witness[],
  why: Unit['omissions'][number]['why'] = 'not-witnessed',
): Unit['omissions'][number] {
  const letters = parts.map((part) => part.letters);
  return {
    source,
    in: parts[0]?.id ?? source,
    spans: letters.flatMap(collateSpans),
    text: letters.map(textOf).join(''),
    chars: letters.flat().length,
    why,
  };
}
