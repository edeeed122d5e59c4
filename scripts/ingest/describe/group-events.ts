import { pinyin } from 'pinyin-pro';
import type { EventRecord } from '../../../src/schemas/event-record.ts';
import { slug } from '../../../src/schemas/exchange.ts';
import type { LoneSource } from '../build-source.ts';

/** What an editor's sidecars say of a source's place among the witnesses. */
export interface WitnessDecision {
  readonly event?: string | null | undefined;
  readonly siglum?: string | undefined;
}

/** A source with its event and its siglum. */
type Witness = Omit<LoneSource, 'occasion'> & {
  readonly event: string | null;
  readonly siglum: string;
};

export interface GroupedSources {
  readonly witnesses: readonly Witness[];
  readonly events: readonly Omit<EventRecord, 'units'>[];
}

const sigla = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥';

/**
 * Finds which sources tell of one event: those of the same day and speaker, or those that an
 * editor says belong together. A source without a date stands alone.
 */
export function groupEvents(
  sources: readonly LoneSource[],
  decisions: ReadonlyMap<string, WitnessDecision>,
): GroupedSources {
  const ids = new Map(
    sources.map((source) => [source.id, eventId(source, decisions.get(source.id)?.event)]),
  );
  const groups = Map.groupBy(
    sources.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ({ id }) => ids.get(id) ?? null,
  );
  const marks = new Map(
    [...groups].flatMap(([event, group]) =>
      event ? signAll(group, decisions) : signEach(group, decisions),
    ),
  );
  const witnesses = sources.map(({ occasion: _, ...source }) => ({
    ...source,
    event: ids.get(source.id) ?? null,
    siglum: marks.get(source.id) as string,
  }));
  const events = [...groups].flatMap(([id, group]) =>
    id ? [eventOf(id, group, marks, decisions)] : [],
  );
  return { witnesses, events: events.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function eventId({ date, speaker }: LoneSource, decided: string | null | undefined): string | null {
  if (decided === null || date === null) return null;
  if (decided !== undefined && slug.safeParse(decided).success) return decided;
  return [date, speaker && romanize(speaker)].filter(Boolean).join('-');
}

/** A name in ASCII, for addresses. */
export function romanize(name: string): string {
  return pinyin(name, { toneType: 'none', v: true, nonZh: 'consecutive' })
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Sigla in the order of ids; an editor's own come first and are not given twice. */
function signAll(
  group: readonly LoneSource[],
  decisions: ReadonlyMap<string, WitnessDecision>,
): [string, string][] {
  const taken = new Set(group.flatMap(({ id }) => decisions.get(id)?.siglum ?? []));
  const free = [...sigla].filter((siglum) => !taken.has(siglum));
  return group.map(({ id }, i) => [
    id,
    decisions.get(id)?.siglum ?? free.shift() ?? `第${i + 1}本`,
  ]);
}

function signEach(
  group: readonly LoneSource[],
  decisions: ReadonlyMap<string, WitnessDecision>,
): [string, string][] {
  return group.map(({ id }) => [id, decisions.get(id)?.siglum ?? '甲']);
}

function eventOf(
  id: string,
  group: readonly LoneSource[],
  marks: ReadonlyMap<string, string>,
  decisions: ReadonlyMap<string, WitnessDecision>,
): Omit<EventRecord, 'units'> {
  const named = group
    .map((source) => decisions.get(source.id)?.event)
    .find((event) => event && !slug.safeParse(event).success);
  const printed = group.map(({ occasion }) => occasion).filter((occasion) => occasion !== null);
  const longest = printed.toSorted((a, b) => b.length - a.length)[0];
  return {
    schemaVersion: 1,
    id,
    date: group[0]?.date as string,
    title: named ?? longest ?? '记者会',
    witnesses: group.map((source) => ({
      siglum: marks.get(source.id) as string,
      source: source.id,
    })),
  };
}
