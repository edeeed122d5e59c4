import type { Finding } from '../outcome.ts';
import type { TypedPiece } from './typed-piece.ts';

/**
 * Tells what an editor should look at: sentences that break off, joins and turns that only their
 * place speaks for, and text that goes on elsewhere.
 */
export function findDoubts(typed: readonly TypedPiece[]): Finding[] {
  return [
    ...typed.flatMap((piece) => [...brokenOff(piece), ...unsureJoin(piece), ...jumps(piece)]),
    ...unsureTurns(typed),
  ];
}

/** One finding for each name, where it first opens a turn. */
function unsureTurns(typed: readonly TypedPiece[]): Finding[] {
  const turns = typed.filter(({ cue }) => cue && !cue.sure);
  return [...Map.groupBy(turns, ({ cue }) => cue?.name ?? '')].map(([name, found]) => {
    const { type, from, start } = found[0] as TypedPiece;
    return {
      code: 'unsure-turn',
      severity: 'warning',
      offset: from[0] ?? start,
      message: `“${name}” was read as the label of ${found.length === 1 ? `a turn (${type})` : `${found.length} turns (${type})`}; nothing else in the document tells who that is.`,
      found: name,
      hint: 'If it is no label, name the line under `blocks` in the sidecar with what it is.',
    };
  });
}

function brokenOff({ cutShort, type, to, end, text }: TypedPiece): Finding[] {
  if (!cutShort) return [];
  return [
    {
      code: truncation(type),
      severity: 'warning',
      offset: Math.max(0, (to.at(-1) ?? end) - 1),
      message: `The ${type} breaks off at “…${text.slice(-8)}” and nothing takes it up.`,
      found: text.slice(-8),
      hint: 'Compare another witness; if the rest stands elsewhere in this source, name it under `joins` in the sidecar.',
    },
  ];
}

function truncation(type: TypedPiece['type']): Finding['code'] {
  if (type === 'question') return 'truncated-question';
  return type === 'answer' ? 'truncated-answer' : 'truncated-opening';
}

function unsureJoin({ takesUp, from, start, text }: TypedPiece): Finding[] {
  if (!takesUp || takesUp.sure) return [];
  return [
    {
      code: 'unsure-join',
      severity: 'warning',
      offset: from[0] ?? start,
      message: `“${text.slice(0, 8)}…” was read as going on with the sentence that breaks off before it.`,
      found: text.slice(0, 8),
      hint: 'If it does not, set `joins: [{ line: …, join: false }]` in the sidecar for the line that breaks off.',
    },
  ];
}

function jumps({ type, from, start, text }: TypedPiece): Finding[] {
  if (type !== 'jump-line' || /上接/.test(text)) return [];
  return [
    {
      code: 'jump-line',
      severity: 'warning',
      offset: from[0] ?? start,
      message: 'The text goes on on another page.',
      hint: 'Add the other page as part of this source, or leave it: its answer is marked as broken off.',
    },
  ];
}
