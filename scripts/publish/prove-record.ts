import type { FiledIssue } from '../../src/schemas/issue.ts';
import { lineIndex } from '../ingest/line-index.ts';
import { type Proof, proveQuotations, type Quotation } from './prove-quotations.ts';
import type { Source } from './read-sources.ts';

/** Proves the export of one source: each paragraph and emendation, and that the blocks tile it. */
export function proveRecord(source: Source): Proof {
  const { record } = source;
  const paragraphs = record.exchanges.flatMap(({ id, question, answer }) =>
    [...question.paragraphs, ...answer.paragraphs].map(
      ({ text, spans }): Quotation => ({ where: `exchange ${id}`, source, spans, shown: text }),
    ),
  );
  const emendations = record.emendations.map(
    ({ span, printed }): Quotation => ({
      where: 'an emendation',
      source,
      spans: [span],
      shown: printed,
    }),
  );
  const { issues, ...counts } = proveQuotations([...paragraphs, ...emendations]);
  return { ...counts, issues: [...issues, ...findGaps(source)] };
}

/** Where the blocks leave characters out, or hold them twice. */
function findGaps({ record, text }: Source): FiledIssue[] {
  const blocks = [...record.blocks, { type: 'end', start: text.length, end: text.length }];
  return blocks.flatMap(({ type, start }, i): FiledIssue[] => {
    const before = blocks[i - 1]?.end ?? 0;
    if (start === before) return [];
    return [
      {
        file: record.file,
        ...lineIndex(text).placeOf(Math.min(start, before)),
        severity: 'error',
        code: 'blocks-do-not-tile',
        message: `the blocks go from ${before} to ${start} (${type})`,
        hint: 'Report it: every character belongs to exactly one block.',
      },
    ];
  });
}
