import type { CollatedPassage, Segment } from '../../../src/schemas/event-collation.ts';
import type { Unit } from '../../../src/schemas/event-record.ts';
import { type Readings, splitReadings } from './split-readings.ts';

type Why = Unit['omissions'][number]['why'];

/** A stretch of a passage in which each witness has one reading, or none. */
export interface Point {
  readonly readings: Readings;
  /** Why the others have none; null where that is the variant itself. */
  readonly silent: ReadonlyMap<string, Why | null>;
  readonly variant: Unit['variants'][number] | null;
}

/** Cuts a passage into points: the longest stretches of which one thing can be said. */
export function listPoints(
  { segments }: Pick<CollatedPassage, 'segments'>,
  unit: Unit,
  witnesses: readonly string[],
): readonly Point[] {
  const points: Point[] = [];
  for (const segment of segments)
    for (const point of pointsOf(segment, unit, witnesses)) {
      const last = points.at(-1);
      if (last && isOne(last, point)) points[points.length - 1] = join(last, point);
      else points.push(point);
    }
  return points;
}

function pointsOf(segment: Segment, unit: Unit, witnesses: readonly string[]): readonly Point[] {
  const variant = segment.variant === null ? null : (unit.variants[segment.variant] ?? null);
  const silent = new Map(
    witnesses
      .filter((id) => !segment.readings[id])
      .map((id) => [id, variant?.readings[id] ? null : reasonFor(id, segment, unit)]),
  );
  const whole = new Map(Object.entries(segment.readings).map(([id, { text }]) => [id, text]));
  const parts = variant ? [whole] : splitReadings(whole);
  return parts.map((readings) => ({ readings, silent, variant }));
}

function reasonFor(source: string, segment: Segment, unit: Unit): Why | null {
  const here = segment.omissions.map((o) => unit.omissions[o]);
  const all = unit.exchanges[source] === undefined ? unit.omissions : [];
  return [...here, ...all].find((omission) => omission?.source === source)?.why ?? null;
}

const isUniform = ({ readings, variant }: Point) =>
  variant === null && new Set(readings.values()).size === 1;

function isOne(last: Point, point: Point): boolean {
  const told = (silent: Point['silent']) => JSON.stringify([...silent]);
  return isUniform(last) && isUniform(point) && told(last.silent) === told(point.silent);
}

function join(last: Point, { readings }: Point): Point {
  const joined = [...last.readings].map(([id, text]) => [id, text + readings.get(id)] as const);
  return { ...last, readings: new Map(joined) };
}
