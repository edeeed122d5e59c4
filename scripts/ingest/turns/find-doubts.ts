import type { Finding } from '../outcome.ts';
import type { TypedPiece } from './typed-piece.ts';

/**
 * Tells what an editor should look at: sentences that break off; joins, turns and gaps in a turn
 * that only their place speaks for; and text that goes on elsewhere.
 */
export function findDoubts(typed: readonly TypedPiece[]): Finding[] {
  return [
    ...typed.flatMap((piece) => [...brokenOff(piece), ...unsureJoin(piece), ...jumps(piece)]),
    ...newestFirst(typed),
    ...unsureTurns(typed),
    ...strays(typed),
  ];
}

/** The headlines inside a turn that only their place tells to be another story's. */
function strays(typed: readonly TypedPiece[]): Finding[] {
  let goesOn = false;
  return typed
    .toReversed()
    .filter(({ exchange, cue, type, byPlace }) => {
      if (exchange !== null) goesOn = cue === null;
      return goesOn && type === 'masthead' && byPlace;
    })
    .map(stray)
    .toReversed();
}

function stray({ from, start, text }: TypedPiece): Finding {
  return {
    code: 'stray-headline',
    severity: 'warning',
    offset: from[0] ?? start,
    message: `“${text.slice(0, 20)}” was left out of the turn around it, as the headline of another story.`,
    found: text.slice(0, 20),
    hint: 'If it belongs to the turn, name the line under `blocks` in the sidecar with what it is.',
  };
}

const minute = /^[[［【(（](\d{1,2})[:：](\d{2})(?:[:：]\d{2})?[\]］】)）]/u;

/** One finding where a live record gives its turns from the last to the first. */
function newestFirst(typed: readonly TypedPiece[]): Finding[] {
  const stamped = typed.flatMap((piece) => {
    const [words, hour, past] = minute.exec(piece.text) ?? [];
    return words ? [{ piece, words, at: Number(hour) * 60 + Number(past) }] : [];
  });
  const steps = stamped.slice(1).map(({ at }, i) => at - (stamped[i]?.at ?? at));
  const [first] = stamped;
  if (!first || steps.some((step) => step > 0) || steps.filter((step) => step < 0).length < 3)
    return [];
  const { from, start } = first.piece;
  return [
    {
      code: 'newest-first',
      severity: 'warning',
      offset: from[0] ?? start,
      message: `From ${first.words} on the minutes of the turns run backwards; questions may have others' answers.`,
      found: first.words,
      hint: 'Put the turns in the order of their minutes, and add the document so.',
    },
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
