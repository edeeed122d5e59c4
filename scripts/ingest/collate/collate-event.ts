import type { Unit } from '../../../src/schemas/event-record.ts';
import type { SourceRecord } from '../../../src/schemas/source-record.ts';
import { alignSources } from './align-sources.ts';
import { alignUnits, unitId } from './align-units.ts';
import { collateFrame } from './collate-frame.ts';
import { collateMoved } from './collate-moved.ts';
import { collateUnit } from './collate-unit.ts';
import { shareParagraphs } from './share-paragraphs.ts';
import { splitLanguages } from './split-languages.ts';

/**
 * Aligns and collates the witnesses of one event: the lede and the opening statement, where several
 * sources stand side by side, then the exchanges. `texts` holds each source's decoded text by its
 * id. Witnesses in another language come after, in units of their own, for their words cannot be
 * compared. The result does not depend on the order of `sources`.
 */
export function collateEvent(
  sources: readonly SourceRecord[],
  texts: ReadonlyMap<string, string>,
): Unit[] {
  const { collated, others } = splitLanguages(alignSources(sources));
  const units = collate(collated, texts);
  const last = units.filter(({ exchanges }) => Object.keys(exchanges).length > 0).length;
  const apart = others.length > 0 ? alignUnits(others) : [];
  const numbered = apart.map((unit, i) => ({ ...unit, id: unitId(last + i + 1) }));
  const exchangeIn = shareParagraphs(numbered, others);
  return [...units, ...numbered.map((unit) => collateUnit(unit, others, texts, exchangeIn))];
}

function collate(
  witnesses: readonly SourceRecord[],
  texts: ReadonlyMap<string, string>,
): readonly Unit[] {
  if (witnesses.length < 2) return alignUnits(witnesses);
  const frames = (['lede', 'opening'] as const).flatMap(
    (type) => collateFrame(type, witnesses, texts) ?? [],
  );
  const aligned = alignUnits(witnesses);
  const exchangeIn = shareParagraphs(aligned, witnesses);
  const units = aligned.map((unit) => collateUnit(unit, witnesses, texts, exchangeIn));
  return collateMoved([...frames, ...units], texts);
}
