import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path/posix';
import type { FiledIssue } from '../../src/schemas/issue.ts';
import { chooseName } from './choose-name.ts';
import { fingerprintText } from './fingerprint-text.ts';
import type { NamedDocument } from './list-documents.ts';
import type { Library } from './open-library.ts';
import { renderSidecar } from './render-sidecar.ts';
import { type Fact, type Sniffed, sniffSource } from './sniff-source.ts';

/** A document that is to be written, with its sidecar; null where there is nothing to write. */
export interface Addition {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** What was found: a line on the document, and one with its place for each fact. */
  readonly said: string;
}

/**
 * Decides what adding a document comes to: its file and its sidecar, by their paths in the content
 * folder, or only issues that say why not. `library` takes note of what is added.
 */
export function addDocument(
  { path, name, bytes }: NamedDocument,
  library: Library,
): { addition: Addition | null; issues: readonly FiledIssue[] } {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const same = library.byBytes.get(sha256);
  if (same) return refuse(repeated(path, same, 'same-bytes', 'The same bytes are already'));
  const sniffed = sniffSource(path, bytes);
  if ('refused' in sniffed) return refuse(...sniffed.refused);
  const fingerprint = fingerprintText(sniffed.lines);
  const alike = library.byText.get(fingerprint);
  if (alike)
    return refuse(
      repeated(path, alike, 'same-text', 'The same text is, in other bytes or markup,'),
    );

  const file = `sources/${chooseName(name, library.taken)}`;
  const stem = basename(file, extname(file));
  library.taken.add(stem);
  library.byBytes.set(sha256, file);
  library.byText.set(fingerprint, file);
  const about = describe(sniffed);
  const tell = ({ key, value, place }: Fact) => `${file}:${place} ${key}: ${value}`;
  const sidecar = renderSidecar(name, sniffed.facts, about);
  const sidecarFile = `sources/${stem}.yaml`;
  return {
    addition: {
      files: new Map<string, string | Uint8Array>([
        [file, bytes],
        [sidecarFile, sidecar.text],
      ]),
      said: [`${path} is now ${file}. ${about}`, ...sniffed.facts.map(tell)].join('\n'),
    },
    issues: [
      ...sniffed.issues.map((issue) => ({ ...issue, file })),
      ...sidecar.unknown.map(({ key, line }) => unknownFact(sidecarFile, key, line)),
    ],
  };
}

function refuse(...issues: readonly FiledIssue[]) {
  return { addition: null, issues };
}

/** Such as `GB18030, 21 exchanges. Each fact below is followed by the place that tells it.` */
function describe({ encoding, exchanges }: Sniffed): string {
  return `Its encoding is ${encoding}; ${exchanges} ${exchanges === 1 ? 'exchange was' : 'exchanges were'} found.`;
}

function repeated(file: string, same: string, code: string, found: string): FiledIssue {
  return {
    ...{ file, line: 1, column: 1, code, severity: 'note' },
    message: `${found} ${same}, so nothing was added.`,
    hint: 'Nothing, if that is the document you meant.',
  };
}

function unknownFact(file: string, key: string, line: number): FiledIssue {
  return {
    ...{ file, line, column: 1, code: 'fact-not-found', severity: 'note' },
    message: `The document does not tell its ${key}.`,
    hint: `Fill in \`${key}\` if you know it.`,
  };
}
