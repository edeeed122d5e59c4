import { bridgePlaces } from './collate-bridge.ts';
import type { Gap } from './collate-gaps.ts';
import type { Letter } from './collate-letters.ts';
import {
  collatePartings,
  isNested,
  isParted,
  type Parting,
  refineParting,
} from './collate-partings.ts';
import { lettersAt, type Passage } from './collate-passage.ts';
import { collateTears } from './collate-tears.ts';

/** A place where the witnesses that are there do not all read the same. */
export interface Place {
  /** `[start, end)` in the columns of the table. */
  readonly start: number;
  readonly end: number;
  readonly parting: Parting;
  /** Whether every witness that is there has a punctuation mark. */
  readonly marks: boolean;
}

/**
 * Finds the places where witnesses differ in `aspect` of their letters. Neighbouring columns are
 * one place where they part the same witnesses from each other; a mark that stands for a mark is a
 * place of its own, and no place runs on where the layout tears a witness.
 */
export function collatePlaces(
  passage: Passage,
  gaps: readonly Gap[],
  aspect: (letter: Letter) => string,
): Place[] {
  const partings = collatePartings(passage, gaps, aspect);
  const tears = collateTears(passage);
  const places: Place[] = [];
  partings.forEach((parting, start) => {
    if (!isParted(parting)) return;
    const place = { start, end: start + 1, parting, marks: isMarks(passage, start, parting) };
    const last = places.at(-1);
    if (last && last.end === start && !tears.has(start) && isOne(last, place))
      places[places.length - 1] = joinPlaces(last, place);
    else places.push(place);
  });
  return bridgePlaces(passage, places, partings, tears);
}

/** One place from the start of the first to the end of the second. */
export function joinPlaces(first: Place, second: Place): Place {
  const parting = refineParting(first.parting, second.parting);
  return { ...first, end: second.end, parting };
}

function isOne(first: Place, second: Place): boolean {
  return first.marks === second.marks && isNested(first.parting, second.parting);
}

function isMarks(passage: Passage, column: number, parting: Parting): boolean {
  return parting.every((number, witness) => {
    const [letter] = lettersAt(passage, witness, column, column + 1);
    return number < 0 || (letter !== undefined && /\p{P}/u.test(letter.key));
  });
}
