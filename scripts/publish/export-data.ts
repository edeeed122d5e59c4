import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { annotationPage } from '../../src/schemas/annotation-page.ts';
import { dataIndex } from '../../src/schemas/data-index.ts';
import { eventCollation } from '../../src/schemas/event-collation.ts';
import { eventRecord } from '../../src/schemas/event-record.ts';
import { formulation, formulationList } from '../../src/schemas/formulation.ts';
import { sourceRecord } from '../../src/schemas/source-record.ts';
import { listFiles } from './list-files.ts';

const schemas = {
  'annotation-page': annotationPage,
  'data-index': dataIndex,
  'event-collation': eventCollation,
  'event-record': eventRecord,
  formulation,
  'formulation-list': formulationList,
  'source-record': sourceRecord,
};

const teiSchema = fileURLToPath(new URL('../../src/schemas/tei-event.rng', import.meta.url));

/**
 * Copies the data export from the content folder into the built folder, each JSON file checked by
 * its schema, and writes the schemas beside it. Returns how many files were checked.
 */
export function exportData(content: string, folder: string): number {
  const from = join(content, 'data');
  const to = join(folder, 'data');
  const files = listFiles(from).filter((file) => /\.json(?:ld)?$/.test(file));
  for (const file of files) check(join(from, file), schemaOf(file));
  if (files.length === 0) throw new Error(`${from}: nothing to export. Run the ingest.`);
  cpSync(from, to, { recursive: true, filter: (path) => !basename(path).startsWith('.') });
  mkdirSync(join(to, 'schemas'), { recursive: true });
  for (const [name, schema] of Object.entries(schemas)) {
    const text = JSON.stringify(z.toJSONSchema(schema), null, 2);
    writeFileSync(join(to, 'schemas', `${name}.json`), `${text}\n`);
  }
  cpSync(teiSchema, join(to, 'schemas', 'tei-event.rng'));
  return files.length;
}

function schemaOf(file: string): z.ZodType {
  if (file === 'index.json') return dataIndex;
  if (file === 'formulations.json') return formulationList;
  if (file.startsWith('formulations/')) return formulation;
  if (file.startsWith('sources/')) return sourceRecord;
  if (file.startsWith('events/')) return eventRecord;
  if (file.startsWith('collations/')) return eventCollation;
  if (file.startsWith('annotations/')) return annotationPage;
  throw new Error(`data/${file}: a file that the export does not know.`);
}

function check(path: string, schema: z.ZodType): void {
  const found = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!found.success) throw new Error(`${path}:1:1 data-invalid: ${z.prettifyError(found.error)}`);
}
