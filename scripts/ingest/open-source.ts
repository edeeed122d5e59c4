import type { FiledIssue, Issue } from '../../src/schemas/issue.ts';
import type { Sidecar } from '../../src/schemas/sidecar.ts';
import type { FoundSource } from './build-source.ts';
import { nameSource } from './describe/name-source.ts';
import { placeFinding, placeInBytes } from './file-findings.ts';
import { lineIndex } from './line-index.ts';
import { decodeSource } from './read/decode-source.ts';
import { readSource } from './read/read-source.ts';

/** A document's bytes with where they lie and what its sidecar says. */
export interface SourceBytes {
  /** Relative to the content folder, with forward slashes. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly sidecar: Sidecar;
}

/** A document decoded and read, or nothing with the reason. */
export type OpenedSource =
  | { readonly found: Omit<FoundSource, 'site' | 'topics'>; readonly issues: readonly Issue[] }
  | { readonly found: null; readonly filed: readonly FiledIssue[] };

/** Opens one document: bytes to text, text to lines. */
export function openSource({ file, bytes, sha256, sidecar }: SourceBytes): OpenedSource {
  const decoded = decodeSource(bytes);
  if (!decoded.value)
    return { found: null, filed: decoded.findings.map((finding) => placeInBytes(finding, file)) };
  const { text, encoding } = decoded.value;
  const lines = lineIndex(text);
  const { value: reading, findings } = readSource(text);
  const issues = [...decoded.findings, ...findings].map((finding) => placeFinding(finding, lines));
  if (findings.some(({ code }) => code === 'too-long'))
    return { found: null, filed: issues.map((issue) => ({ ...issue, file })) };
  const id = sidecar.id ?? nameSource(file);
  return {
    found: { id, file, sha256, encoding, text, reading, lines, sidecar },
    issues,
  };
}
