import type { Exchange, Paragraph } from '../../../src/schemas/exchange.ts';
import type { SourceRecord } from '../../../src/schemas/source-record.ts';
import { collateLetters } from './collate-letters.ts';
import type { Witness } from './collate-passage.ts';
import { collatePlain } from './collate-plain.ts';

export type Part = 'question' | 'answer';

/** Reads one part of an exchange as a witness of it. A question is read with the asker's label. */
export function collateExchange(
  record: SourceRecord,
  exchange: Exchange,
  part: Part,
  source: string,
): Witness {
  const { paragraphs } = exchange[part];
  const labelled = part === 'question' ? withLabel(record, exchange, source) : paragraphs;
  const isLast = exchange.n === Math.max(...record.exchanges.map(({ n }) => n));
  return {
    id: record.id,
    source,
    letters: collateLetters(source, labelled),
    reported: exchange.speech === 'reported',
    truncated:
      exchange.truncated.includes(part) ||
      (part === 'answer' && isLast && record.completeness === 'truncated'),
    speaker: exchange.speaker,
  };
}

/** The question's paragraphs, the first one of the exchange from where its block begins. */
function withLabel(
  { blocks, exchanges }: SourceRecord,
  { n, question: { paragraphs } }: Exchange,
  source: string,
): Paragraph[] {
  const [first, ...others] = paragraphs;
  const [span, ...spans] = first?.spans ?? [];
  const whole = exchanges.find((one) => one.n === n);
  if (!first || !span || whole?.question.paragraphs[0] !== first) return paragraphs;
  const block = blocks.find(
    ({ exchange, start, end }) => exchange === n && start <= span[0] && span[0] < end,
  );
  const start = block?.type === 'question' ? block.start : span[0];
  const text = collatePlain(source.slice(start, span[0])) + first.text;
  return [{ text, spans: [[start, span[1]], ...spans] }, ...others];
}
