import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentFolder } from '../content-folder.ts';
import type { DocumentRecord } from '../schemas/document.ts';
import type { EventCollation } from '../schemas/event-collation.ts';
import type { EventRecord } from '../schemas/event-record.ts';
import type { Formulation } from '../schemas/formulation.ts';
import type { SourceRecord } from '../schemas/source-record.ts';
import { contentError } from './content-error.ts';

// Most pages need neither, and together they are too large to hold: the collections keep what every
// page needs, and validate these files when they load.

/** The whole record of a source, by its id. */
export function readSource(id: string): SourceRecord {
  return read(`data/sources/${id}.json`);
}

/** A source line by line, by its id. */
export function readDocument(id: string): DocumentRecord {
  return read(`documents/${id}.json`);
}

/** The record of an event, by its id. */
export function readEvent(id: string): EventRecord {
  return read(`data/events/${id}.json`);
}

/** The witnesses of an event side by side, by its id. */
export function readCollation(id: string): EventCollation {
  return read(`data/collations/${id}.json`);
}

/** A formulation with its occurrences, by its id. */
export function readFormulation(id: string): Formulation {
  return read(`data/formulations/${id}.json`);
}

// The parts of a page, and pages that follow one another, need the same few records.
const kept = 16;
const recent = new Map<string, unknown>();

function read<T>(path: string): T {
  const file = resolve(contentFolder, path);
  try {
    const version = `${file} ${statSync(file).mtimeMs}`;
    const record = recent.get(version) ?? JSON.parse(readFileSync(file, 'utf8'));
    recent.delete(version);
    recent.set(version, record);
    for (const oldest of recent.keys()) if (recent.size > kept) recent.delete(oldest);
    return record;
  } catch (error) {
    throw contentError(file, 'unreadable-record', String(error), 'Run the ingest again.');
  }
}
