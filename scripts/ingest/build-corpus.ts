import { type EventRecord, eventRecord } from '../../src/schemas/event-record.ts';
import type { FiledIssue, Issue } from '../../src/schemas/issue.ts';
import { type SourceRecord, sourceRecord } from '../../src/schemas/source-record.ts';
import type { FoundSource, LoneSource } from './build-source.ts';
import { collateEvent } from './collate/collate-event.ts';
import { splitLanguages } from './collate/split-languages.ts';
import { groupEvents } from './describe/group-events.ts';

/** A built source with the text and the issues that belong to it. */
export interface BuiltWitness {
  /** Without its lines, which hold a place for every character. */
  readonly found: Omit<FoundSource, 'reading'>;
  readonly source: LoneSource;
  readonly issues: readonly Issue[];
}

export interface BuiltCorpus {
  readonly sources: readonly SourceRecord[];
  readonly events: readonly EventRecord[];
}

/** Puts the witnesses of each event together: events, sigla, and units with their collation. */
export function buildCorpus(built: readonly BuiltWitness[]): BuiltCorpus {
  const decisions = new Map(built.map(({ source, found }) => [source.id, found.sidecar]));
  const texts = new Map(built.map(({ source, found }) => [source.id, found.text]));
  const issues = new Map(built.map(({ source, issues }) => [source.id, issues]));
  const { witnesses, events } = groupEvents(
    built.map(({ source }) => source),
    decisions,
  );
  const sources = witnesses.map((witness) =>
    sourceRecord.parse({ ...witness, issues: (issues.get(witness.id) ?? []).toSorted(byPlace) }),
  );
  return {
    sources,
    events: events.map((event) => {
      const own = sources.filter((source) => source.event === event.id);
      const others = new Set(splitLanguages(own).others.map(({ id }) => id));
      const named = event.witnesses.map((witness) =>
        others.has(witness.source) ? { ...witness, collated: false } : witness,
      );
      return eventRecord.parse({ ...event, witnesses: named, units: collateEvent(own, texts) });
    }),
  };
}

const byPlace = (a: Issue, b: Issue) =>
  a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1);

/** The sources that share an id with an earlier one, as errors in their own files. */
export function findRepeatedIds(found: readonly BuiltWitness['found'][]): FiledIssue[] {
  const first = new Map<string, string>();
  return found.flatMap(({ id, file }) => {
    const before = first.get(id);
    first.set(id, before ?? file);
    return before === undefined ? [] : [repeated(id, file, before)];
  });
}

function repeated(id: string, file: string, before: string): FiledIssue {
  return {
    file,
    line: 1,
    column: 1,
    code: 'repeated-id',
    severity: 'error',
    message: `The id “${id}” belongs to ${before}.`,
    hint: 'Set another `id` in the sidecar of one of them.',
  };
}
