import type { Block, Join } from '../../../src/schemas/block.ts';
import type { Exchange, Paragraph } from '../../../src/schemas/exchange.ts';
import type { LineIndex } from '../line-index.ts';
import type { Outcome } from '../outcome.ts';
import { printGlosses } from '../print-glosses.ts';
import { joinTraced, sliceTraced, spansOf, type TracedText } from '../traced-text.ts';
import type { Cue, CuedPieces } from './cue.ts';
import { findDoubts } from './find-doubts.ts';
import { isOffice } from './names.ts';
import type { TypedPiece } from './typed-piece.ts';

/** An exchange before it is filed under topics. */
export type BareExchange = Omit<Exchange, 'id' | 'url' | 'topics' | 'mentions' | 'evidence'>;

export interface BuiltSource {
  readonly blocks: Block[];
  readonly joins: Join[];
  readonly exchanges: BareExchange[];
}

interface Context {
  readonly typed: readonly TypedPiece[];
  readonly speech: CuedPieces['speech'];
  readonly source: string;
  readonly speaker: string | null;
}

/**
 * Builds blocks, joins and exchanges from typed pieces.
 * @param source the decoded source, which the pieces tile.
 */
export function buildExchanges(context: Context, lines: LineIndex): Outcome<BuiltSource> {
  const { typed } = context;
  const blocks = typed.map(({ type, start, end, exchange }) => ({
    type,
    start,
    end,
    ...(exchange === null ? {} : { exchange }),
    line: lines.lineOf(start),
  }));
  const exchanges: BareExchange[] = [];
  for (const own of indicesByExchange(typed)) exchanges.push(exchangeOf(context, own, exchanges));
  return { value: { blocks, joins: joinsOf(typed), exchanges }, findings: findDoubts(typed) };
}

/** For each exchange, in order, where its pieces stand among all. */
function indicesByExchange(typed: readonly TypedPiece[]): number[][] {
  const found = new Map<number, number[]>();
  for (const [i, { exchange }] of typed.entries()) {
    if (exchange === null) continue;
    const own = found.get(exchange);
    if (own) own.push(i);
    else found.set(exchange, [i]);
  }
  return [...found.values()];
}

function joinsOf(typed: readonly TypedPiece[]): Join[] {
  const joins: Join[] = [];
  const last = new Map<string, TypedPiece>();
  for (const piece of typed) {
    const left = last.get(piece.type);
    if (piece.takesUp && left) {
      joins.push({ left: extentOf(left), right: extentOf(piece), ...piece.takesUp });
    }
    last.set(piece.type, piece);
  }
  return joins;
}

function extentOf({ from, to, start, end }: TypedPiece): [number, number] {
  return [from[0] ?? start, to.at(-1) ?? end];
}

function exchangeOf(
  { typed, speech, source, speaker }: Context,
  indices: readonly number[],
  before: readonly BareExchange[],
): BareExchange {
  const own = indices.map((i) => typed[i] as TypedPiece);
  const cues = own.flatMap(({ cue }) => (cue ? [cue] : []));
  const question = own.filter(({ type }) => type === 'question');
  const answer = own.filter(({ type }) => type === 'answer');
  const asked = cues.find(({ opens }) => opens === 'question');
  const answers = cues.filter(({ opens }) => opens === 'answer');
  const [answered] = answers;
  return {
    n: before.length + 1,
    asker: asked?.followsUp ? lastAsker(before) : (asked?.name ?? answered?.asker ?? null),
    speaker: fullName(answered, speaker),
    speech: answered && answers.every(({ verbatim }) => verbatim) ? 'direct' : speech,
    heading: headingOf(typed, indices[0] as number),
    question: { paragraphs: paragraphsOf(question, source) },
    answer: { paragraphs: paragraphsOf(answer, source) },
    truncated: truncatedParts(question, answer, nextText(typed, indices.at(-1) as number)),
    grounds: cues.map(({ ground }) => ground),
  };
}

/** Who asked before: an answer that another adds has no asker of its own. */
function lastAsker(before: readonly BareExchange[]): string | null {
  return before.findLast(({ question }) => question.paragraphs.length > 0)?.asker ?? null;
}

/** The speaker's whole name where the label gives only a part of it (王：) or an office (发言人：). */
function fullName(cue: Cue | undefined, speaker: string | null): string | null {
  const name = cue?.name ?? null;
  if (!name || !speaker) return name ?? speaker;
  const bySurname = name.length > 1 && name[0] === speaker[0] && isOffice(name.slice(1));
  return name.endsWith(speaker) ||
    name.length === 1 ||
    bySurname ||
    /^(?:发言人|發言人|外长|外長|部长|部長)$/u.test(name)
    ? speaker
    : name;
}

function paragraphsOf(pieces: readonly TypedPiece[], source: string): Paragraph[] {
  const paragraphs: TracedText[][] = [];
  for (const piece of pieces) {
    const speech = sliceTraced(piece, piece.cue?.label ?? 0);
    const above = paragraphs.at(-1);
    if (piece.takesUp && above) above.push(speech);
    else if (speech.text) paragraphs.push([speech]);
  }
  return paragraphs.map((parts) => {
    const traced = joinTraced(parts);
    return { text: printGlosses(traced, source), spans: spansOf(traced, source) };
  });
}

function headingOf(typed: readonly TypedPiece[], first: number): string | null {
  const rows: string[] = [];
  for (let i = first - 1; i >= 0; i--) {
    const { type, text } = typed[i] as TypedPiece;
    if (type === 'heading') rows.unshift(text);
    else if (text) break;
  }
  return rows.length ? rows.join('\n') : null;
}

function nextText(typed: readonly TypedPiece[], i: number): TypedPiece | undefined {
  let k = i + 1;
  while (typed[k] && !typed[k]?.text) k++;
  return typed[k];
}

function truncatedParts(
  question: readonly TypedPiece[],
  answer: readonly TypedPiece[],
  next: TypedPiece | undefined,
): Exchange['truncated'] {
  const parts: Exchange['truncated'] = [];
  if (question.at(-1)?.cutShort) parts.push('question');
  const last = answer.at(-1);
  // A note below a question tells that nobody answered.
  const breaksOff = last ? last.cutShort : next?.type !== 'narration';
  if (breaksOff || next?.type === 'jump-line') parts.push('answer');
  return parts;
}
