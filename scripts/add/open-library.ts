import { basename, extname } from 'node:path/posix';
import { decodeSource } from '../ingest/read/decode-source.ts';
import { readSource } from '../ingest/read/read-source.ts';
import type { SourceFile } from '../load-content.ts';
import { fingerprintText } from './fingerprint-text.ts';

/** The sources that are there already, as far as a new document may meet one of them. */
export interface Library {
  /** Names and ids that are in use. */
  readonly taken: Set<string>;
  /** From the SHA-256 of bytes, and from the fingerprint of a text, to the source that has them. */
  readonly byBytes: Map<string, string>;
  readonly byText: Map<string, string>;
}

/**
 * Takes stock of the sources of a content folder.
 * @param names every name in their folder: a sidecar that has lost its document keeps its name too.
 */
export function openLibrary(sources: readonly SourceFile[], names: readonly string[]): Library {
  const stems = names.map((name) => basename(name, extname(name)).toLowerCase());
  const library: Library = { taken: new Set(stems), byBytes: new Map(), byText: new Map() };
  for (const { file, bytes, sha256, sidecar } of sources) {
    if (sidecar.value?.id) library.taken.add(sidecar.value.id);
    library.byBytes.set(sha256, file);
    const decoded = decodeSource(bytes).value;
    if (decoded) library.byText.set(fingerprintText(readSource(decoded.text).value.lines), file);
  }
  return library;
}
