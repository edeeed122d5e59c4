import type { LoneSource } from '../../scripts/ingest/build-source.ts';
import { buildSource } from '../../scripts/ingest/build-source.ts';
import { lineIndex } from '../../scripts/ingest/line-index.ts';
import { readSource } from '../../scripts/ingest/read/read-source.ts';
import { compareQuotation } from '../../scripts/publish/compare-quotation.ts';
import type { BlockType } from '../../src/schemas/block.ts';
import type { Made } from './truth.ts';

/** How far a document was read as it truly is. */
export interface Verdict {
  readonly exchanges: number;
  readonly found: number;
  readonly questions: number;
  readonly answers: number;
  readonly askers: number;
  readonly speeches: number;
  readonly marks: number;
  readonly typed: number;
  readonly tiles: boolean;
  readonly proved: boolean;
  /** Every exchange, tile and proof that is wrong, in words. */
  readonly faults: readonly string[];
  /** Every stretch of the page that was taken for something else, in words. */
  readonly mistyped: readonly string[];
}

/** Reads a made-up document as ingest does, but for its bytes. */
export function ingestText(file: string, text: string): LoneSource {
  const found = { id: 'made', file, sha256: '0'.repeat(64), encoding: 'utf-8', text };
  const { value: reading } = readSource(text);
  const edge = { lines: lineIndex(text), sidecar: {}, site: {}, topics: [] };
  return buildSource({ ...found, reading, ...edge }).value;
}

/** Compares what ingest finds in a made-up document with what is true of it. */
export function judge(made: Made): Verdict {
  const text = made.source;
  const record = ingestText(made.file, text);
  const faults: string[] = [];
  const count = made.exchanges.length;
  if (record.exchanges.length !== count)
    faults.push(`${count} exchanges are true, ${record.exchanges.length} were found`);
  const tally = { questions: 0, answers: 0, askers: 0, speeches: 0 };
  for (const [i, truth] of made.exchanges.entries()) {
    const found = record.exchanges[i];
    const same = (what: string, is: unknown, was: unknown) => {
      if (found && was === is) return 1;
      faults.push(`exchange ${i + 1}, ${what}:\n    true  ${is}\n    found ${was}`);
      return 0;
    };
    const parts = (paragraphs: readonly { text: string }[] | undefined) =>
      paragraphs?.map((p) => plain(p.text)).join(' ¶ ');
    tally.questions += same(
      'question',
      truth.question.map(plain).join(' ¶ '),
      parts(found?.question.paragraphs),
    );
    tally.answers += same(
      'answer',
      truth.answer.map(plain).join(' ¶ '),
      parts(found?.answer.paragraphs),
    );
    tally.askers += same('asker', truth.asker, found?.asker ?? null);
    tally.speeches += same('speech', truth.speech, found?.speech);
  }
  const tiles = findGap(record, text);
  const unproved = findUnproved(record, text);
  if (tiles) faults.push(tiles);
  faults.push(...unproved);
  const mistyped = made.marks.flatMap((mark) => mistypedAs(record, text, mark));
  return {
    exchanges: count,
    found: record.exchanges.length,
    ...tally,
    marks: made.marks.length,
    typed: made.marks.length - mistyped.length,
    tiles: !tiles,
    proved: unproved.length === 0,
    faults,
    mistyped,
  };
}

/** A text without what no reader sees: the kind of white space, and characters of no width. */
const plain = (text: string) =>
  text
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export function findGap({ blocks }: Pick<LoneSource, 'blocks'>, text: string): string | null {
  let at = 0;
  for (const { start, end, type } of blocks) {
    if (start !== at || end < start) return `a block (${type}) starts at ${start}, not at ${at}`;
    at = end;
  }
  return at === text.length ? null : `the blocks end at ${at} of ${text.length}`;
}

export function findUnproved(
  { exchanges }: Pick<LoneSource, 'exchanges'>,
  source: string,
): string[] {
  return exchanges.flatMap(({ question, answer }) =>
    [...question.paragraphs, ...answer.paragraphs].flatMap(({ text, spans }) => {
      const differs = compareQuotation(source, spans, text);
      return differs ? [`not proved: “${differs.shown}” is “${differs.printed}”`] : [];
    }),
  );
}

function mistypedAs(
  record: LoneSource,
  text: string,
  { as, start, end }: Made['marks'][number],
): string[] {
  const wrong = new Map<BlockType, string>();
  for (const block of record.blocks) {
    if (block.type === as || block.type === 'blank') continue;
    const shared = text.slice(Math.max(start, block.start), Math.min(end, block.end));
    if (/[\p{L}\p{N}]/u.test(shared) && block.start < end && block.end > start)
      wrong.set(block.type, shared);
  }
  return [...wrong].map(([type, shared]) => `${as} read as ${type}: ${shared.slice(0, 60)}`);
}
