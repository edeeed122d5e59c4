import type { CollatedPassage } from '../../../src/schemas/event-collation.ts';
import type { EventRecord, Unit } from '../../../src/schemas/event-record.ts';
import type { Exchange, Paragraph } from '../../../src/schemas/exchange.ts';
import type { SourceRecord } from '../../../src/schemas/source-record.ts';
import { alignSources } from './align-sources.ts';
import { collateExchange } from './collate-exchange.ts';
import type { Witness } from './collate-passage.ts';
import { findSpaces } from './find-spaces.ts';
import { readFrame } from './read-frame.ts';
import { shareParagraphs } from './share-paragraphs.ts';
import { splitLanguages } from './split-languages.ts';

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
  /** None where one source alone prints it. */
  readonly witnesses: readonly SpacedWitness[];
  readonly alone: { readonly source: string; readonly paragraphs: readonly Paragraph[] } | null;
}

type SpokenPart = 'question' | 'answer';

/** Reads every part of every unit of an event, in their order, as collation compared them. */
export function readParts(
  event: EventRecord,
  sources: readonly SourceRecord[],
  texts: ReadonlyMap<string, string>,
): Part[] {
  const records = alignSources(sources);
  const exchangeIn = shareParagraphs(event.units, records);
  return event.units.flatMap((unit): Part[] => {
    if (unit.id === 'lede' || unit.id === 'opening') {
      const { printing } = readFrame(unit.id, splitLanguages(records).collated, texts);
      return [{ unit, part: unit.id, witnesses: printing.map(spaceFrame), alone: null }];
    }
    return (['question', 'answer'] as const).map((part) => {
      const printing = records.flatMap((record) => {
        const exchange = exchangeIn(record, unit);
        return exchange?.[part].paragraphs.length ? [{ record, exchange }] : [];
      });
      const [first, ...others] = printing;
      if (first && others.length === 0) {
        const { paragraphs } = first.exchange[part];
        return { unit, part, witnesses: [], alone: { source: first.record.id, paragraphs } };
      }
      const witnesses = printing.map(({ record, exchange }) =>
        readWitness(record, exchange, part, texts),
      );
      return { unit, part, witnesses, alone: null };
    });
  });
}

function readWitness(
  record: SourceRecord,
  exchange: Exchange,
  part: SpokenPart,
  texts: ReadonlyMap<string, string>,
): SpacedWitness {
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
