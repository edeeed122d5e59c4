import type { FiledIssue } from '../../src/schemas/issue.ts';
import type { Span } from '../../src/schemas/span.ts';
import { lineIndex } from '../ingest/line-index.ts';
import { compareQuotation } from './compare-quotation.ts';
import type { Source } from './read-sources.ts';

/** What a proof compared, and where it failed. */
export interface Proof {
  readonly quotations: number;
  /** Characters of the quotations, white space not counted. */
  readonly characters: number;
  readonly issues: readonly FiledIssue[];
}

/** A passage that claims to be the words of a source. */
export interface Quotation {
  /** Where it is shown, as `file:line:col` or as a place in a file. */
  readonly where: string;
  readonly source: Source;
  readonly spans: readonly Span[];
  readonly shown: string;
}

/** Compares each quotation with its source. */
export function proveQuotations(quotations: readonly Quotation[]): Proof {
  const issues = quotations.flatMap((quotation) => proveQuotation(quotation) ?? []);
  const characters = quotations.reduce(
    (sum, { shown }) => sum + shown.replace(/\s/g, '').length,
    0,
  );
  return { quotations: quotations.length, characters, issues };
}

/** Several proofs taken together. */
export function mergeProofs(proofs: readonly Proof[]): Proof {
  return {
    quotations: proofs.reduce((sum, proof) => sum + proof.quotations, 0),
    characters: proofs.reduce((sum, proof) => sum + proof.characters, 0),
    issues: proofs.flatMap((proof) => proof.issues),
  };
}

function proveQuotation({ where, source, spans, shown }: Quotation): FiledIssue | undefined {
  const { text, record } = source;
  const outside = spans.find(([start, end]) => start > end || end > text.length);
  const difference = outside ? null : compareQuotation(text, spans, shown);
  if (!outside && !difference) return undefined;
  const offset = difference?.offset ?? 0;
  return {
    file: record.file,
    ...lineIndex(text).placeOf(Math.min(offset, Math.max(0, text.length - 1))),
    severity: 'error',
    code: outside ? 'quotation-outside' : 'quotation-differs',
    message: outside
      ? `${where} quotes ${outside.join('-')}, but the source has ${text.length} characters`
      : `${where} shows «${difference?.shown}» where the source has «${difference?.printed}»`,
    hint: 'Run the ingest again, then see which step changed the words or the spans.',
  };
}
