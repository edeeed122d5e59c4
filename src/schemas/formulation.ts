import { z } from 'zod';
import { exchange, slug } from './exchange.ts';
import { isoDate } from './source-record.ts';
import { span } from './span.ts';

/** `exact` but for marks; its members in another order; its members apart; or a little different. */
const match = z.enum(['exact', 'reordered', 'split', 'varied']);
export type Match = z.infer<typeof match>;

/** A stretch of a source around an occurrence. */
const context = z.strictObject({
  text: z.string().min(1),
  spans: z.array(span).min(1),
  /** `[start, end)` in `text`: the words of the formulation. */
  marks: z.array(span).min(1),
});

/** A place where one source prints a formulation. */
const occurrence = z.strictObject({
  match,
  source: slug,
  siglum: z.string(),
  /** Null where the source belongs to none. */
  event: slug.nullable(),
  date: isoDate.nullable(),
  /** The same for every witness of one passage: counts go by it. */
  unit: z.string(),
  exchange: z.int().positive().nullable(),
  /** What prints it; an `item` stands in a box beside the answers. */
  part: z.enum(['question', 'answer', 'opening', 'item']),
  speech: exchange.shape.speech,
  text: z.string().min(1),
  spans: z.array(span).min(1),
  /** The line of the source, from 1, on which it begins. */
  line: z.int().positive(),
  contexts: z.array(context).min(1),
});
export type Occurrence = z.infer<typeof occurrence>;

/** How often a formulation stands in one event, each unit counted once. */
const seen = z.strictObject({
  event: z.string(),
  date: isoDate.nullable(),
  units: z.int().positive(),
  /** The units by their best match. */
  matches: z.partialRecord(match, z.int().positive()),
  /** Whether some unit has it in direct speech. */
  direct: z.boolean(),
});

/** What an event that lacks a formulation allows to say. */
const absence = z.strictObject({
  event: slug,
  date: isoDate,
  /** `not-seen` only where every matching answer is there whole and in direct speech. */
  verdict: z.enum(['not-seen', 'incomparable']),
  /** Why nothing can be said, where nothing can. */
  reason: z.enum(['reported', 'abridged', 'truncated', 'foreign']).nullable(),
  /** The answers that would match: those under the same topics, or the opening statement. */
  units: z.array(z.string()).min(1),
});
export type Absence = z.infer<typeof absence>;

/** What every list of formulations says of one. */
export const formulationSummary = z.strictObject({
  id: slug,
  text: z.string().min(1),
  /** The members of a parallel series; one, where it is none. */
  members: z.array(z.string()).min(1),
  /**
   * It recurs in several units; or it is repeated in one answer; or it is a parallel series that
   * stands once; or it stands in quotation marks; or an editor named it.
   */
  origin: z.enum(['recurring', 'repeated', 'parallel', 'quoted', 'named']),
  /** What the answers that have it are filed under. */
  topics: z.array(slug),
  units: z.int().nonnegative(),
  /** Larger stands first: it grows with the length and with the number of units. */
  weight: z.number().nonnegative(),
  /** In the order of time; the first and the last time that it was seen are its ends. */
  seen: z.array(seen),
  /**
   * Years with a matching answer and no occurrence, with the reason why nothing can be said; null
   * where it was not seen. Of all other years nothing can be said.
   */
  absentYears: z.array(
    z.strictObject({ year: z.string().regex(/^\d{4}$/), reason: absence.shape.reason }),
  ),
  url: z.string(),
});
export type FormulationSummary = z.infer<typeof formulationSummary>;

/** One formulation: `data/formulations/<id>.json`. */
export const formulation = z.strictObject({
  schemaVersion: z.literal(1),
  ...formulationSummary.shape,
  /** Other wordings that an editor counts as the same. */
  variants: z.array(z.string()),
  occurrences: z.array(occurrence),
  /** Events with a matching answer and no occurrence. Of all others nothing can be said. */
  absences: z.array(absence),
});
export type Formulation = z.infer<typeof formulation>;

/** `data/formulations.json`. */
export const formulationList = z.strictObject({
  schemaVersion: z.literal(1),
  formulations: z.array(formulationSummary),
});
export type FormulationList = z.infer<typeof formulationList>;

/** `content/formulations.yaml`: formulations that an editor wants followed. */
export const namedFormulations = z.strictObject({
  formulations: z.array(
    z.strictObject({
      text: z.string().min(1),
      variants: z.array(z.string().min(1)).default([]),
    }),
  ),
});
export type NamedFormulation = z.infer<typeof namedFormulations>['formulations'][number];
