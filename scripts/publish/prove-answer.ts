import { decodeHTML } from 'entities';
import type { FiledIssue } from '../../src/schemas/issue.ts';
import { parseSpans } from './parse-spans.ts';
import { type Proof, proveQuotations, type Quotation } from './prove-quotations.ts';
import type { Source } from './read-sources.ts';

const passage = /^[ \t]*<Passage\b([^>]*)>([\s\S]*?)^[ \t]*<\/Passage>/gm;
const escaped = /\\([!-/:-@[-`{-~])|&(?:#\d+|#x[\da-f]+|\w+);/gi;

/**
 * Proves the passages in the generated MDX of one answer, and that there are as many as the
 * exchange has paragraphs.
 */
export function proveAnswer(file: string, mdx: string, source: Source, paragraphs: number): Proof {
  const found = [...mdx.matchAll(passage)];
  const quotations = found.map(
    ([, attributes = '', text = ''], i): Quotation => ({
      where: `${file}, passage ${i + 1},`,
      source,
      spans: parseSpans(/\bspans="([^"]*)"/.exec(attributes)?.[1] ?? '') ?? [],
      shown: text.replace(escaped, (code, sign?: string) => sign ?? decodeHTML(code)),
    }),
  );
  const { issues, ...counts } = proveQuotations(quotations);
  if (found.length === paragraphs) return { ...counts, issues };
  const lost: FiledIssue = {
    file,
    line: 1,
    column: 1,
    severity: 'error',
    code: 'passages-lost',
    message: `${found.length} passages, but the exchange has ${paragraphs} paragraphs`,
    hint: 'Run the ingest again.',
  };
  return { ...counts, issues: [...issues, lost] };
}
