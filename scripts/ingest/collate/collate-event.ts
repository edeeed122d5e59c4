import type { Unit } from '../../../src/schemas/event-record.ts';
import type { SourceRecord } from '../../../src/schemas/source-record.ts';
import { alignSources } from './align-sources.ts';
import { alignUnits } from './align-units.ts';
import { collateFrame } from './collate-frame.ts';
import { collateMoved } from './collate-moved.ts';
import { collateUnit } from './collate-unit.ts';
import { shareParagraphs } from './share-paragraphs.ts';

/**
 * Aligns and collates the witnesses of one event: the lede and the opening statement, where several
 * sources stand side by side, then the exchanges. `texts` holds each source's decoded text by its
 * id. The result does not depend on the order of `sources`.
 */
export function collateEvent(
  sources: readonly SourceRecord[],
  texts: ReadonlyMap<string, string>,
): Unit[] {
  const witnesses = alignSources(sources);
  if (witnesses.length < 2) return alignUnits(witnesses);
  const frames = (['lede', 'opening'] as const).flatMap(
    (type) => collateFrame(type, witnesses, texts) ?? [],
  );
  const aligned = alignUnits(witnesses);
  const exchangeIn = shareParagraphs(aligned, witnesses);
  const units = aligned.map((unit) => collateUnit(unit, witnesses, texts, exchangeIn));
  return collateMoved([...frames, ...units]);
}
