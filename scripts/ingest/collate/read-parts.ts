import type { CollatedPassage } from '../../../src/schemas/event-collation.ts';
import type { EventRecord, Unit } from '../../../src/schemas/event-record.ts';
import type { Exchange, Paragraph } from '../../../src/schemas/exchange.ts';
import type { SourceRecord } from '../../../src/schemas/source-record.ts';
import { alignSources } from './align-sources.ts';
import { collateExchange } from './collate-exchange.ts';
import type { Witness } from './collate-passage.ts';
import { findSpaces } from './find-spaces.ts';
import { readFrame } from './read-frame.ts';

/** A witness with what its text has between the letters that collation compares. */
export interface SpacedWitness extends Witness {
  /** Before each letter: nothing, white space, or the line break of a new paragraph. */
  readonly spaces: readonly string[];
  /** How many letters belong to the label (`某某记者:`) and not to what was said. */
  readonly label: number;
}

/** One part of a unit, with the witnesses that print some of it. */
export interface Part extends Pick<CollatedPassage, 'part'> {
  readonly unit: Unit;
  readonly witnesses: readonly SpacedWitness[];
}

type SpokenPart = 'question' | 'answer';

/**
 * Reads every part of every unit of an event that several witnesses print, in their order, as
 * collation compared them.
 */
export function readParts(
  event: EventRecord,
  sources: readonly SourceRecord[],
  texts: ReadonlyMap<string, string>,
): Part[] {
  const records = alignSources(sources);
  return event.units.flatMap((unit): Part[] => {
    if (unit.id === 'lede' || unit.id === 'opening') {
      const { printing } = readFrame(unit.id, records, texts);
      return [{ unit, part: unit.id, witnesses: printing.map(spaceFrame) }];
    }
    return (['question', 'answer'] as const).map((part) => {
      const printing = records.filter((record) => paragraphsOf(record, unit, part).length > 0);
      const witnesses = printing.length > 1 ? printing : [];
      return {
        unit,
        part,
        witnesses: witnesses.map((record) => readWitness(record, unit, part, texts)),
      };
    });
  });
}

/** The paragraphs of one part of a unit in one source. */
export function paragraphsOf(record: SourceRecord, unit: Unit, part: SpokenPart): Paragraph[] {
  return exchangeOf(record, unit)?.[part].paragraphs ?? [];
}

const exchangeOf = (record: SourceRecord, unit: Unit) =>
  record.exchanges.find(({ n }) => n === unit.exchanges[record.id]);

function readWitness(
  record: SourceRecord,
  unit: Unit,
  part: SpokenPart,
  texts: ReadonlyMap<string, string>,
): SpacedWitness {
  const exchange = exchangeOf(record, unit) as Exchange;
  const { paragraphs } = exchange[part];
  const witness = collateExchange(record, exchange, part, texts.get(record.id) ?? '');
  const begin = paragraphs[0]?.spans[0]?.[0] ?? 0;
  const label = witness.letters.findIndex(({ start }) => start >= begin);
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const spaces = findSpaces(witness.letters.slice(label), text);
  return { ...witness, label, spaces: [...Array<string>(label).fill(''), ...spaces] };
}

function spaceFrame(witness: Witness): SpacedWitness {
  const spaces = witness.letters.map(({ opens }, i) => (opens && i > 0 ? '\n' : ''));
  return { ...witness, label: 0, spaces };
}
