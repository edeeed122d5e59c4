import type { BlockType } from '../../../src/schemas/block.ts';
import type { Span } from '../../../src/schemas/span.ts';
import type { Decided } from '../place-decisions.ts';
import type { Cue } from './cue.ts';
import { namesPerson } from './names.ts';
import type { Piece } from './split-turns.ts';

/** The pieces whose readable text touches a span of the source. */
export function within(pieces: readonly Piece[], [start, end]: Span): number[] {
  return pieces.flatMap(({ text, from, to }, i) =>
    text && (from[0] as number) < end && (to.at(-1) as number) > start ? [i] : [],
  );
}

/** The turn that an editor opens by naming a block as speech. Its label, if it has one, names who. */
export function spoken({ label }: Piece, type: BlockType, read: Cue | null): Cue | null {
  if (type !== 'question' && type !== 'answer') return null;
  if (read?.opens === type) return { ...read, decided: true };
  const isLabel = label && (label.role !== 'unknown' || namesPerson(label.name ?? ''));
  const names = type === 'question' ? ['asker', 'unknown'] : ['speaker', 'unknown'];
  return {
    opens: type,
    name: isLabel && names.includes(label.role) ? label.name : null,
    followsUp: false,
    turnsTo: false,
    label: isLabel ? label.length : 0,
    sure: true,
    decided: true,
    ground: '编者指定',
  };
}

/** For the last piece of each addressed place, whether its sentence goes on. */
export function joinRules(pieces: readonly Piece[], joins: Decided['joins']): Map<Piece, boolean> {
  return new Map(
    joins.flatMap(({ span, join }) => {
      const last = within(pieces, span).at(-1);
      return last === undefined ? [] : [[pieces[last] as Piece, join] as const];
    }),
  );
}
