import type { Unit } from '../../src/schemas/event-record.ts';
import type { Span } from '../../src/schemas/span.ts';
import { tellCorrection } from '../../src/views/tell-correction.ts';
import { tellLack } from '../../src/views/tell-lack.ts';
import { tellReadings } from '../../src/views/tell-readings.ts';
import type { Item, Words } from '../newsletter/edition.ts';

/** The notes of an answer: those of each paragraph, and those that belong to none. */
export interface Apparatus {
  readonly beside: ReadonlyMap<Words, readonly string[]>;
  readonly loose: readonly string[];
}

interface Note {
  /** Where the answer's own source prints what the note is about; null where it lacks it. */
  readonly at: Span | null;
  readonly text: string;
}

type Omissions = Unit['omissions'];
type SiglumOf = (source: string) => string;

/** Gathers an editor's corrections of an answer, and where the witnesses of its unit differ. */
export function collectApparatus(
  { source, passages }: Item,
  unit: Unit | undefined,
  siglumOf: SiglumOf,
): Apparatus {
  const { id, emendations } = source.record;
  const notes: Note[] = [
    ...emendations.map((one) => ({ at: one.span, text: tellCorrection(one) })),
    ...(unit?.variants ?? []).flatMap((variant) => tellVariant(variant, id, siglumOf)),
    ...tellLacks(unit?.omissions ?? [], id, siglumOf),
  ].sort((a, b) => (a.at?.[0] ?? 0) - (b.at?.[0] ?? 0));
  const words = passages.flatMap((passage) => passage.words);
  const holderOf = ({ at }: Note) => at && words.find(({ spans }) => holds(spans, at));
  const beside = words.map((one) => [one, notes.filter((note) => holderOf(note) === one)] as const);
  return {
    beside: new Map(beside.map(([one, own]) => [one, own.map(({ text }) => text)])),
    loose: notes.filter(({ at }) => at === null).map(({ text }) => text),
  };
}

function holds(spans: readonly Span[], [start]: Span): boolean {
  return spans.some(([from, to]) => from <= start && start <= to);
}

function tellVariant(
  variant: Unit['variants'][number],
  source: string,
  siglumOf: SiglumOf,
): Note[] {
  const reading = variant.readings[source];
  if (!reading) return [];
  const doubt = variant.suspect === null ? '' : `疑${siglumOf(variant.suspect)}本误。`;
  return [{ at: reading.span, text: `${tellReadings(variant, siglumOf)}${doubt}` }];
}

/** What others lack of this source, a note for each passage, and what it lacks itself. */
function tellLacks(omissions: Omissions, source: string, siglumOf: SiglumOf): Note[] {
  const lacked = Map.groupBy(
    omissions.filter((one) => one.in === source),
    ({ spans }) => spans.join(' '),
  );
  const lacking = omissions.filter((one) => one.source === source);
  const sigla = new Map(omissions.map((one) => [one.source, siglumOf(one.source)]));
  return [
    ...[...lacked.values()].flatMap((same) => {
      const [first] = same;
      const at = first?.spans[0];
      return first && at
        ? [{ at, text: `${quoteShort(first)}一段 ${first.chars} 字，${tellLack(same, sigla)}。` }]
        : [];
    }),
    ...lacking.map((one) => ({
      at: null,
      text: `${quoteShort(one)}一段 ${one.chars} 字，见于${siglumOf(one.in)}本，本文所据文本未见。`,
    })),
  ];
}

/** A passage by its first and last letters. */
function quoteShort({ text }: Omissions[number]): string {
  const letters = text.replace(/\s+/g, '');
  return letters.length <= 20
    ? `「${letters}」`
    : `「${letters.slice(0, 9)}……${letters.slice(-9)}」`;
}
