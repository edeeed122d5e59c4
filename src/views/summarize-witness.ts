import type { EventRecord, Unit } from '../schemas/event-record.ts';

type Omission = Unit['omissions'][number];

/** What a witness lacks of one unit that it prints. */
interface UnitLack {
  readonly unit: Unit;
  /** The number of the exchange; null for what frames the exchanges. */
  readonly n: number | null;
  readonly chars: number;
  readonly passages: number;
  readonly truncated: boolean;
  /** The longest of its omissions, by whose words the passage may be known. */
  readonly longest: Omission;
}

/** A witness against the others of its event, in numbers. */
export interface WitnessSummary {
  readonly carried: number;
  /** Exchanges that it does not print, those in another language not counted. */
  readonly missing: number;
  /** The names of the parts that frame the exchanges and are not there. */
  readonly missingFrames: readonly string[];
  readonly lacks: readonly UnitLack[];
  /** The places at which witnesses differ and this one has a reading. */
  readonly variants: number;
  /** Of these, where it stands alone against two or more that agree. */
  readonly alone: number;
  readonly suspects: number;
}

/** Counts what one witness of an event has, lacks and reads in its own way. */
export function summarizeWitness(event: EventRecord, source: string): WitnessSummary {
  const exchanges = event.units.filter(({ exchanges }) => Object.keys(exchanges).length > 0);
  const collatedOf = (id: string) => event.witnesses.find((one) => one.source === id)?.collated;
  const own = collatedOf(source);
  const frames = event.units.filter((unit) => !exchanges.includes(unit));
  const variants = event.units
    .flatMap((unit) => unit.variants)
    .filter(({ readings }) => readings[source]);
  return {
    carried: exchanges.filter((unit) => unit.exchanges[source]).length,
    missing: exchanges.filter((unit) => !unit.exchanges[source] && collatedOf(unit.base) === own)
      .length,
    missingFrames: frames.filter((unit) => isMissing(unit, source)).map(({ label }) => label),
    lacks: event.units.flatMap((unit) => {
      const at = exchanges.indexOf(unit);
      const n = at < 0 ? null : at + 1;
      const isThere = n === null ? !isMissing(unit, source) : unit.exchanges[source];
      return isThere ? sumLacks(unit, n, source) : [];
    }),
    variants: variants.length,
    alone: variants.filter((variant) => standsAlone(variant, source)).length,
    suspects: variants.filter(({ suspect }) => suspect === source).length,
  };
}

/** Whether a witness has nothing at all of what frames the exchanges. */
function isMissing({ omissions }: Unit, source: string): boolean {
  return omissions.some((one) => one.source === source && one.why === 'not-witnessed');
}

function sumLacks(unit: Unit, n: number | null, source: string): UnitLack[] {
  const own = unit.omissions.filter((omission) => omission.source === source);
  const [longest] = own.toSorted((a, b) => b.chars - a.chars);
  if (!longest) return [];
  return [
    {
      unit,
      n,
      chars: own.reduce((sum, { chars }) => sum + chars, 0),
      passages: own.length,
      truncated: own.some(({ why }) => why === 'truncated'),
      longest,
    },
  ];
}

function standsAlone({ readings }: Unit['variants'][number], source: string): boolean {
  const others = Object.entries(readings).filter(([id]) => id !== source);
  const texts = new Set(others.map(([, { text }]) => text));
  return others.length > 1 && texts.size === 1 && !texts.has(readings[source]?.text ?? '');
}
