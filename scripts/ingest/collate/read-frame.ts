import type { SourceRecord } from '../../../src/schemas/source-record.ts';
import { alignGrams } from './align-grams.ts';
import { collateLetters } from './collate-letters.ts';
import { textOf, type Witness } from './collate-passage.ts';
import { collatePlain } from './collate-plain.ts';

export type FrameType = 'lede' | 'opening';

export interface Frame {
  /** The witnesses of the text that most of the sources share. */
  readonly printing: readonly Witness[];
  /** The ids of the sources that have nothing of it. */
  readonly absent: readonly string[];
}

// Two texts are versions of one where half of the shorter one's grams are in the longer.
const ALIKE = 0.5;

/**
 * Reads what frames the exchanges, the lede or the opening statement. Sources may have ledes of
 * their own: the largest group of versions of one text counts. A lede is no quotation: where only
 * quotations may be shown, it is left out.
 */
export function readFrame(
  type: FrameType,
  records: readonly SourceRecord[],
  texts: ReadonlyMap<string, string>,
): Frame {
  const all = records.map((record) => read(type, record, texts.get(record.id) ?? ''));
  const group = largestGroup(all.filter(({ letters }) => letters.length > 0));
  const withheld = new Set(
    records.filter(({ rights }) => type === 'lede' && rights === 'quotations').map(({ id }) => id),
  );
  return {
    printing: group.filter(({ id }) => !withheld.has(id)),
    absent: all.filter((witness) => !group.includes(witness)).map(({ id }) => id),
  };
}

function read(type: FrameType, record: SourceRecord, source: string): Witness {
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
export function labelLength(stretch: string, speaker: string | null): number {
  const label = /^(?:<[^<>]*>|\s)*(\*\*)?([^:：*<>]{1,16})[:：]\1?/u.exec(stretch);
  const isLabel = label?.[1] || (speaker && label?.[2]?.includes(speaker));
  return isLabel ? (label?.[0].length ?? 0) : 0;
}

/** The largest group of witnesses whose texts are versions of one. */
function largestGroup(witnesses: readonly Witness[]): readonly Witness[] {
  const grams = witnesses.map(({ letters }) => alignGrams(textOf(letters)));
  const groups = grams.map((a) => witnesses.filter((_, i) => isAlike(a, grams[i] ?? new Set())));
  return groups.sort((a, b) => b.length - a.length)[0] ?? [];
}

function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((gram) => b.has(gram)).length;
  return shared >= ALIKE * Math.min(a.size, b.size);
}
