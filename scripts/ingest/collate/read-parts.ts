import type { CollatedPassage } from '../../../src/schemas/event-collation.ts';
import type { EventRecord, Unit } from '../../../src/schemas/event-record.ts';
import type { SourceRecord } from '../../../src/schemas/source-record.ts';
import { alignSources } from './align-sources.ts';
import { collateExchange } from './collate-exchange.ts';
import type { Letter } from './collate-letters.ts';
import type { Witness } from './collate-passage.ts';
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

/** Reads every part of every unit of an event, in their order, as collation compared them. */
export function readParts(
  event: EventRecord,
  sources: readonly SourceRecord[],
  texts: ReadonlyMap<string, string>,
): Part[] {
  const records = alignSources(sources);
  const parts = event.units.flatMap((unit): Part[] => {
    if (unit.id === 'lede' || unit.id === 'opening') {
      const { printing } = readFrame(unit.id, records, texts);
      return [{ unit, part: unit.id, witnesses: printing.map(spaceFrame) }];
    }
    return (['question', 'answer'] as const).map((part) => ({
      unit,
      part,
      witnesses: records.flatMap((record) => readWitness(record, unit, part, texts)),
    }));
  });
  return parts.filter(({ witnesses }) => witnesses.length > 0);
}

function readWitness(
  record: SourceRecord,
  unit: Unit,
  part: 'question' | 'answer',
  texts: ReadonlyMap<string, string>,
): SpacedWitness[] {
  const exchange = record.exchanges.find(({ n }) => n === unit.exchanges[record.id]);
  const paragraphs = exchange?.[part].paragraphs ?? [];
  if (!exchange || paragraphs.length === 0) return [];
  const witness = collateExchange(record, exchange, part, texts.get(record.id) ?? '');
  const begin = paragraphs[0]?.spans[0]?.[0] ?? 0;
  const label = witness.letters.findIndex(({ start }) => start >= begin);
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const spaces = findSpaces(witness.letters.slice(label), text);
  return [{ ...witness, label, spaces: [...Array<string>(label).fill(''), ...spaces] }];
}

function findSpaces(letters: readonly Letter[], text: string): string[] {
  const space = /[\s\u200b\ufeff]*/y;
  return letters.map((letter) => {
    const [found = ''] = space.exec(text) ?? [];
    space.lastIndex += letter.text.length;
    return found;
  });
}

function spaceFrame(witness: Witness): SpacedWitness {
  const spaces = witness.letters.map(({ opens }, i) => (opens && i > 0 ? '\n' : ''));
  return { ...witness, label: 0, spaces };
}
