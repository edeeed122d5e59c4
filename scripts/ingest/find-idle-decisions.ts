import { idleDecision } from './idle-decision.ts';
import type { Decided, DecidedAt, SidecarProblem } from './place-decisions.ts';
import type { TypedPiece } from './turns/typed-piece.ts';

/**
 * Finds the decisions without which the document would be read the same: they repeat what the
 * program finds by itself, or fall where there is nothing to read.
 * @param read reads the document under some decisions.
 */
export function findIdleDecisions(
  decisions: DecidedAt,
  read: (decisions: Decided) => readonly TypedPiece[],
): SidecarProblem[] {
  const outline = (tried: Decided) => JSON.stringify(read(tried).map(outlineOf));
  const keys = (['blocks', 'joins'] as const).filter((key) => decisions[key].length > 0);
  const whole = keys.length ? outline(decisions) : '';
  return keys.flatMap((key) =>
    decisions[key].flatMap((decision) => {
      const others = { ...decisions, [key]: decisions[key].filter((one) => one !== decision) };
      return outline(others) === whole ? [idleDecision(decision.path)] : [];
    }),
  );
}

/** What of a piece a decision can change. */
function outlineOf({ type, start, end, exchange, takesUp, cue }: TypedPiece) {
  return [type, start, end, exchange, takesUp, cue?.label, cue?.name];
}
