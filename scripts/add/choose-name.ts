import { extname } from 'node:path/posix';
import { nameSource } from '../ingest/describe/name-source.ts';

/** Names that Windows keeps for devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The file name that a document gets among the sources: ASCII, in lower case, its stem not taken,
 * so that document and sidecar both stand alone.
 * @param original the name where it was found. @param taken the stems and ids that are in use.
 */
export function chooseName(original: string, taken: ReadonlySet<string>): string {
  const suffix = extname(original).toLowerCase();
  const extension = /^\.[a-z0-9]{1,8}$/.test(suffix) ? suffix : '.txt';
  const id = nameSource(original);
  const stem = reserved.test(id) ? `source-${id}` : id;
  let free = stem;
  for (let n = 2; taken.has(free); n++) free = `${stem}-${n}`;
  return free + extension;
}
