import type { Unit } from '../../../src/schemas/event-record.ts';
import type { Gap } from './collate-gaps.ts';
import { countLetters, lettersAt, type Passage, textOf, type Witness } from './collate-passage.ts';
import { collateSpans } from './collate-spans.ts';

/** A place where a witness is suspected of a misprint. */
export interface Suspicion {
  readonly witness: string;
  readonly column: number;
}

// How much of the fullest text a witness must have to be quoted for it; and direct speech, so that
// what a reporter adds of his own (某某说) does not count.
const NEARLY = 0.9;
const DIRECT = 0.5;

/**
 * Describes what a witness lacks in the words of another: one that prints all or nearly all of it,
 * in direct speech if one does, with the fewest misprints; the base where several are as sound.
 */
export function collateOmission(
  passage: Passage,
  { lacking, start, end, brokenOff }: Gap,
  suspicions: readonly Suspicion[],
): Unit['omissions'][number] {
  const { witnesses, base } = passage;
  const counts = witnesses.map((_, i) => countLetters(passage, i, start, end));
  const most = (passes: (witness: Witness) => boolean) =>
    Math.max(...counts.filter((_, i) => passes(witnesses[i] as Witness)));
  const isDirect = most(({ reported }) => !reported) >= most(() => true) * DIRECT;
  const isFit = ({ reported }: Witness) => !isDirect || !reported;
  const enough = most(isFit) * NEARLY;
  const misprints = ({ id }: Witness) =>
    suspicions.filter((s) => s.witness === id && s.column >= start && s.column < end).length;
  const [having] = [...witnesses.entries()]
    .filter(([i, witness]) => isFit(witness) && (counts[i] as number) >= enough)
    .sort(
      ([i, a], [j, b]) => misprints(a) - misprints(b) || Number(j === base) - Number(i === base),
    )[0] as [number, Witness];
  const letters = lettersAt(passage, having, start, end);
  return {
    source: witnesses[lacking]?.id as string,
    in: witnesses[having]?.id as string,
    spans: collateSpans(letters),
    text: textOf(letters),
    chars: letters.length,
    why: reasonFor(witnesses[lacking] as Witness, witnesses[having] as Witness, brokenOff),
  };
}

/** A transcript does not cut what only a reporter says in words of his own. */
function reasonFor(lacking: Witness, having: Witness, brokenOff: boolean) {
  if (having.reported && !lacking.reported) return 'not-witnessed';
  return brokenOff ? 'truncated' : 'cut';
}
