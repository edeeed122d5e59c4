import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SourceRecord, sourceRecord } from '../../src/schemas/source-record.ts';

/** A source as it lies in the content folder now, with what the data export says of it. */
export interface Source {
  readonly record: SourceRecord;
  /** The whole decoded source. */
  readonly text: string;
}

/**
 * Reads every source that the data export lists, by id. Throws where a file is not the one that was
 * ingested.
 */
export function readSources(content: string): Map<string, Source> {
  const folder = join(content, 'data', 'sources');
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => {
        const record = sourceRecord.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
        return [record.id, { record, text: readSource(content, record) }] as const;
      }),
  );
}

function readSource(content: string, { file, sha256, encoding, length }: SourceRecord): string {
  const bytes = readFileSync(join(content, file));
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256) {
    throw new Error(`${file}:1:1 source-changed: its bytes are not those that were ingested.`);
  }
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  if (text.length !== length) {
    throw new Error(
      `${file}:1:1 source-length: ${text.length} characters, but its record says ${length}.`,
    );
  }
  return text;
}
