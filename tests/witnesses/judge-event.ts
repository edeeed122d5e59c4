import { buildCorpus } from '../../scripts/ingest/build-corpus.ts';
import { buildSource } from '../../scripts/ingest/build-source.ts';
import { openSource } from '../../scripts/ingest/open-source.ts';
import type { Unit } from '../../src/schemas/event-record.ts';
import type { MadeEvent, TrueVariant } from './read-event.ts';

/** How much was there, was found, and is the same. */
export interface Score {
  readonly done: number;
  readonly found: number;
  readonly right: number;
}

export interface Judgement {
  readonly variants: Score;
  readonly omissions: Score;
  readonly suspects: Score;
  readonly units: Score;
  readonly faults: readonly string[];
}

type Variant = Unit['variants'][number];

/** Ingests the documents of a made-up event as any others, and compares the outcome with the truth. */
export function judgeEvent(event: MadeEvent): Judgement {
  const built = Object.entries(event.documents).map(([file, text]) => {
    const bytes = new TextEncoder().encode(text);
    const opened = openSource({ file, bytes, sha256: '0'.repeat(64), sidecar: {} });
    if (!opened.found) throw new Error(opened.filed[0]?.message);
    const found = { ...opened.found, site: {}, topics: [] };
    return { found, source: buildSource(found).value, issues: [] };
  });
  const { sources, events } = buildCorpus(built);
  const faults: string[] = events.length === 1 ? [] : [`${events.length} events`];
  // A lede is each paper's own.
  const units = (events[0]?.units ?? []).filter(({ id }) => id !== 'lede');
  const labels = new Map(
    sources.map(({ id, blocks }) => [id, blocks.filter((b) => b.type !== 'answer')]),
  );
  const isLabel = ({ readings }: Variant) =>
    Object.entries(readings).some(([id, { span }]) =>
      labels.get(id)?.some((block) => {
        const words = event.documents[`${id}.txt`]?.slice(block.start, block.end) ?? '';
        const label = /^.*?(?:记者[:：]|記者：|提问，)/u.exec(words)?.[0].length ?? 0;
        return block.start <= span[0] && span[1] <= block.start + label;
      }),
    );
  const found = units
    .flatMap((unit) => unit.variants)
    .filter((variant) => variant.class !== 'punctuation' && !isLabel(variant));
  const variants = judgeVariants(event.variants, found, faults);
  const omissions = judgeOmissions(
    event,
    units.flatMap((unit) => unit.omissions),
    faults,
  );
  return { ...variants, omissions, units: judgeUnits(event, units, faults), faults };
}

/** A place is found where each witness that both name has it there, two letters more or less. */
function judgeVariants(wanted: readonly TrueVariant[], all: readonly Variant[], faults: string[]) {
  const left = [...all];
  let [right, named, suspected] = [0, 0, 0];
  for (const truth of wanted) {
    const at = left.findIndex((variant) => isThere(truth, variant));
    if (truth.suspect) suspected++;
    if (at < 0) {
      faults.push(`missed variant ${tell(truth)}`);
      continue;
    }
    const [variant] = left.splice(at, 1) as [Variant];
    right++;
    if (truth.suspect && variant.suspect === truth.suspect) named++;
    else if (variant.suspect !== truth.suspect)
      faults.push(
        `suspect ${tell(truth)}: ${variant.suspect} for ${truth.suspect} (${variant.why})`,
      );
    if (truth.recast !== (variant.class === 'recasting'))
      faults.push(`class ${tell(truth)}: ${variant.class}`);
  }
  for (const variant of left) faults.push(`false variant ${variant.context} ${tell(variant)}`);
  return {
    variants: { done: wanted.length, found: all.length, right },
    suspects: { done: suspected, found: all.filter(({ suspect }) => suspect).length, right: named },
  };
}

function isThere({ readings }: TrueVariant, variant: Variant): boolean {
  const both = Object.keys(readings).filter((id) => variant.readings[id]);
  const inside = both.every((id) => {
    const [from, to] = readings[id]?.span ?? [0, 0];
    const [start, end] = variant.readings[id]?.span ?? [0, 0];
    return from - 2 <= start && end <= to + 2;
  });
  return inside && both.length >= 2;
}

const tell = ({ readings }: Pick<Variant, 'readings'> | TrueVariant) =>
  Object.entries(readings)
    .map(([id, { text }]) => `${id}:${text}`)
    .join(' ');

function judgeOmissions(
  { omissions, units, documents }: MadeEvent,
  all: readonly Unit['omissions'][number][],
  faults: string[],
): Score {
  const left = [...all];
  let right = 0;
  for (const { source, text, why } of omissions) {
    const at = left.findIndex((one) => one.source === source && likeness(one.text, text) >= 0.9);
    if (at < 0) {
      faults.push(`missed omission in ${source}: ${text.slice(0, 24)}`);
      continue;
    }
    right++;
    const [one] = left.splice(at, 1);
    if (one?.why !== why) faults.push(`why ${source}: ${text.slice(0, 12)}: ${one?.why}`);
  }
  const isWhole = (one: (typeof all)[number]) => one.why === 'not-witnessed';
  const absent = Object.keys(documents).length * units.length - units.flatMap(Object.keys).length;
  const reported = left.filter((one) => !isWhole(one));
  for (const one of reported)
    faults.push(`false omission in ${one.source}: ${one.text.slice(0, 24)} (${one.chars})`);
  if (left.filter(isWhole).length < absent) faults.push(`fewer absences than ${absent}`);
  return { done: omissions.length, found: right + reported.length, right };
}

function likeness(a: string, b: string): number {
  const pairs = (text: string) => {
    const bare = text.normalize('NFKC').replace(/\s/g, '');
    return new Set(
      Array.from({ length: Math.max(0, bare.length - 1) }, (_, i) => bare.slice(i, i + 2)),
    );
  };
  const [some, others] = [pairs(a), pairs(b)];
  const shared = [...some].filter((pair) => others.has(pair)).length;
  return (2 * shared) / (some.size + others.size);
}

/** Counts the exchanges that stand in the unit that they belong to. */
function judgeUnits({ units }: MadeEvent, found: readonly Unit[], faults: string[]): Score {
  const wanted = units.map((unit) => JSON.stringify(sorted(unit)));
  const own = found.filter(({ exchanges }) => Object.keys(exchanges).length > 0);
  const given = own.map(({ exchanges }) => JSON.stringify(sorted(exchanges)));
  const right = wanted.filter((unit) => given.includes(unit)).length;
  for (const unit of wanted) if (!given.includes(unit)) faults.push(`missed unit ${unit}`);
  for (const unit of given) if (!wanted.includes(unit)) faults.push(`false unit ${unit}`);
  return { done: wanted.length, found: given.length, right };
}

const sorted = (numbers: Readonly<Record<string, number>>) =>
  Object.entries(numbers).toSorted(([a], [b]) => (a < b ? -1 : 1));
