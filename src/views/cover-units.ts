import type { CollatedPassage } from '../schemas/event-collation.ts';
import type { EventRecord, Unit } from '../schemas/event-record.ts';
import type { Exchange } from '../schemas/exchange.ts';
import type { SourceRecord } from '../schemas/source-record.ts';
import { countLetters } from './count-letters.ts';

/**
 * How a witness prints a unit; `withheld` where its rights keep the answer to that back, `foreign`
 * where it is in another language than the unit's base.
 */
export type CellState =
  | 'whole'
  | 'cut'
  | 'paraphrased'
  | 'truncated'
  | 'absent'
  | 'withheld'
  | 'foreign';

export interface CoverageCell {
  readonly source: string;
  readonly siglum: string;
  readonly state: CellState;
  readonly isBase: boolean;
  /** Characters of question and answer, white space not counted. */
  readonly chars: number;
  /** 0 to 1: against the witness that prints most of the unit. */
  readonly share: number;
  readonly exchange: Exchange | null;
}

export interface CoverageRow {
  readonly unit: Unit;
  /** The number of the exchange; null for what frames the exchanges. */
  readonly n: number | null;
  readonly cells: readonly CoverageCell[];
}

/** Measures how much of each unit of an event each witness prints. */
export function coverUnits(
  event: EventRecord,
  passages: readonly CollatedPassage[],
  sources: readonly SourceRecord[],
): readonly CoverageRow[] {
  let n = 0;
  return event.units.map((unit) => {
    const isExchange = Object.keys(unit.exchanges).length > 0;
    const isCollated = event.witnesses.find(({ source }) => source === unit.base)?.collated;
    const measured = event.witnesses.map(({ source, siglum, collated }) => {
      const record = sources.find(({ id }) => id === source);
      const exchange = record?.exchanges.find((one) => one.n === unit.exchanges[source]) ?? null;
      const isShared = event.units.filter((one) => prints(one, source, exchange)).length > 1;
      const chars =
        isExchange && !isShared ? lettersOf(exchange) : passageLetters(unit, passages, source);
      const isForeign = collated !== isCollated;
      const state = isForeign ? 'foreign' : stateOf(unit, source, chars, exchange);
      return { source, siglum, exchange, chars, state, isBase: source === unit.base };
    });
    const fullest = Math.max(1, ...measured.map(({ chars }) => chars));
    const cells = measured.map((cell) => ({ ...cell, share: cell.chars / fullest }));
    return { unit, n: isExchange ? ++n : null, cells };
  });
}

function stateOf(unit: Unit, source: string, chars: number, exchange: Exchange | null): CellState {
  const lacks = unit.omissions.filter((omission) => omission.source === source);
  if (chars === 0) return lacks.length > 0 ? 'absent' : 'withheld';
  if (exchange?.truncated.length || lacks.some(({ why }) => why === 'truncated'))
    return 'truncated';
  if (exchange?.speech === 'reported') return 'paraphrased';
  return lacks.length > 0 ? 'cut' : 'whole';
}

function lettersOf(exchange: Exchange | null): number {
  const paragraphs = exchange ? [exchange.question, exchange.answer] : [];
  const texts = paragraphs.flatMap((part) => part.paragraphs.map(({ text }) => text));
  return countLetters(texts.join(''));
}

const prints = ({ exchanges }: Unit, source: string, exchange: Exchange | null) =>
  exchange !== null && exchanges[source] === exchange.n;

function passageLetters(unit: Unit, passages: readonly CollatedPassage[], source: string): number {
  const segments = passages
    .filter((passage) => passage.unit === unit.id)
    .flatMap((passage) => passage.segments);
  if (segments.length > 0)
    return countLetters(segments.map(({ readings }) => readings[source]?.text ?? '').join(''));
  // One witness alone prints it: it is whole there, and what the others lack.
  return source === unit.base ? (unit.omissions[0]?.chars ?? 0) : 0;
}
