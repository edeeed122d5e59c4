import type { Unit } from '../../../src/schemas/event-record.ts';
import type { SourceRecord } from '../../../src/schemas/source-record.ts';
import { collateAbsent } from './collate-absent.ts';
import { collateWitnesses } from './collate-witnesses.ts';
import { type FrameType, readFrame } from './read-frame.ts';

const labels = { lede: '导语', opening: '开场白' };
// Within a fiftieth of the longest, length tells of misprints as much as of fullness.
const NEARLY = 0.98;

/**
 * Collates what frames the exchanges, the lede or the opening statement, as a unit without any
 * exchange. Null where no source has one.
 */
export function collateFrame(
  type: FrameType,
  records: readonly SourceRecord[],
  texts: ReadonlyMap<string, string>,
): Unit | null {
  const { printing, absent } = readFrame(type, records, texts);
  const enough = Math.max(...printing.map(({ letters }) => letters.length)) * NEARLY;
  const base = printing.find(({ letters }) => letters.length >= enough);
  if (!base) return null;
  const { variants, omissions } = collateWitnesses(printing, base.id);
  return {
    id: type,
    label: labels[type],
    exchanges: {},
    base: base.id,
    variants,
    omissions: [...omissions, ...absent.map((id) => collateAbsent(id, [base]))],
  };
}
