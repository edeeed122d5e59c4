import { bridgePlaces } from './collate-bridge.ts';
import { isNested, isParted, isSameThere, type Parting } from './collate-partings.ts';
import { lettersAt, type Passage } from './collate-passage.ts';
import { joinPlaces, type Place } from './collate-place.ts';
import { collateTears } from './collate-tears.ts';

/**
 * Gathers parted columns into places. Neighbouring columns are one place where they part the same
 * witnesses from each other, or where some witness has nothing in either; a mark that stands for a mark is a place of its own, and no place runs
 * on where the layout tears a witness.
 */
export function collatePlaces(passage: Passage, partings: readonly Parting[]): Place[] {
  const tears = collateTears(passage);
  const places: Place[] = [];
  partings.forEach((parting, start) => {
    if (!isParted(parting)) return;
    const place = { start, end: start + 1, parting, marks: isMarks(passage, start, parting) };
    const last = places.at(-1);
    if (last && last.end === start && !tears.has(start) && isOne(passage, last, place))
      places[places.length - 1] = joinPlaces(last, place);
    else places.push(place);
  });
  return bridgePlaces(passage, places, partings, tears);
}

function isOne(passage: Passage, first: Place, second: Place): boolean {
  if (first.marks !== second.marks) return false;
  if (isNested(first.parting, second.parting)) return true;
  return (
    isSameThere(first.parting, second.parting) && isPutIn(passage, first.start, second.end, first)
  );
}

/** Whether some witness that is there has nothing at all: to it, the columns are one thing put in. */
function isPutIn({ table }: Passage, start: number, end: number, { parting }: Place): boolean {
  return table.cells.some(
    (cells, witness) =>
      (parting[witness] as number) >= 0 && cells.subarray(start, end).every((cell) => cell < 0),
  );
}

function isMarks(passage: Passage, column: number, parting: Parting): boolean {
  return parting.every((number, witness) => {
    const [letter] = lettersAt(passage, witness, column, column + 1);
    return number < 0 || letter?.isMark === true;
  });
}
