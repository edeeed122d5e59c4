import type { Unit } from '../../../src/schemas/event-record.ts';
import type { SourceRecord } from '../../../src/schemas/source-record.ts';
import { alignGrams } from './align-grams.ts';
import { collateAbsent } from './collate-absent.ts';
import { collateLetters } from './collate-letters.ts';
import { textOf, type Witness } from './collate-passage.ts';
import { collatePlain } from './collate-plain.ts';
import { collateWitnesses } from './collate-witnesses.ts';

const labels = { lede: '导语', opening: '开场白' };
// Two texts are versions of one where half of the shorter one's grams are in the longer.
const ALIKE = 0.5;
// Within a fiftieth of the longest, length tells of misprints as much as of fullness.
const NEARLY = 0.98;

/**
 * Collates what frames the exchanges, the lede or the opening statement, as a unit without any
 * exchange. Sources may have ledes of their own: the text that most of them share is collated.
 * Null where no source has one.
 */
export function collateFrame(
  type: 'lede' | 'opening',
  records: readonly SourceRecord[],
  texts: ReadonlyMap<string, string>,
): Unit | null {
  const all = records.map((record) => read(type, record, texts.get(record.id) ?? ''));
  const witnesses = largestGroup(all.filter(({ letters }) => letters.length > 0));
  const enough = Math.max(...witnesses.map(({ letters }) => letters.length)) * NEARLY;
  const base = witnesses.find(({ letters }) => letters.length >= enough);
  if (!base) return null;
  const { variants, omissions } = collateWitnesses(witnesses, base.id);
  const absent = all.filter((witness) => !witnesses.includes(witness));
  return {
    id: type,
    label: labels[type],
    exchanges: {},
    base: base.id,
    variants,
    omissions: [...omissions, ...absent.map(({ id }) => collateAbsent(id, [base]))],
  };
}

function read(type: 'lede' | 'opening', record: SourceRecord, source: string): Witness {
  const paragraphs = record.blocks
    .filter((block) => block.type === type)
    .map(({ start, end }, i) => {
      const from = i === 0 ? start + labelLength(source.slice(start, end), record.speaker) : start;
      return {
        text: collatePlain(source.slice(from, end)),
        spans: [[from, end]] as [number, number][],
      };
    });
  return {
    id: record.id,
    source,
    letters: collateLetters(source, paragraphs),
    reported: false,
    truncated: false,
    speaker: record.speaker,
  };
}

/** The length of `**某某:**`, or of `某某:` where that is the speaker. */
function labelLength(stretch: string, speaker: string | null): number {
  const label = /^(?:<[^<>]*>|\s)*(\*\*)?([^:：*<>]{1,16})[:：]\1?/u.exec(stretch);
  const isLabel = label?.[1] || (speaker && label?.[2]?.includes(speaker));
  return isLabel ? (label?.[0].length ?? 0) : 0;
}

/** The largest group of witnesses whose texts are versions of one. */
function largestGroup(witnesses: readonly Witness[]): Witness[] {
  const grams = witnesses.map(({ letters }) => alignGrams(textOf(letters)));
  const groups = grams.map((a) => witnesses.filter((_, i) => isAlike(a, grams[i] ?? new Set())));
  return groups.sort((a, b) => b.length - a.length)[0] ?? [];
}

function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((gram) => b.has(gram)).length;
  return shared >= ALIKE * Math.min(a.size, b.size);
}
