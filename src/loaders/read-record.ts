import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentFolder } from '../content-folder.ts';
import type { DocumentRecord } from '../schemas/document.ts';
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

function read<T>(path: string): T {
  const file = resolve(contentFolder, path);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw contentError(file, 'unreadable-record', String(error), 'Run the ingest again.');
  }
}
