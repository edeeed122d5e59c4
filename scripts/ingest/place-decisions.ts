import type { BlockType } from '../../src/schemas/block.ts';
import type { IssueCode } from '../../src/schemas/issue-codes.ts';
import type { Sidecar } from '../../src/schemas/sidecar.ts';
import type { Emendation } from '../../src/schemas/source-record.ts';
import type { Span } from '../../src/schemas/span.ts';
import type { Line } from './line.ts';
import type { LineIndex } from './line-index.ts';
import { type Address, resolveAddress } from './resolve-address.ts';
import { squeezeLines } from './squeeze-lines.ts';

/** Something wrong in a sidecar, at a path of its keys. */
export interface SidecarProblem {
  readonly path: readonly (string | number)[];
  readonly code: IssueCode;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly hint: string;
}

/** An editor's decisions on what stretches of the source are, and where sentences go on. */
export interface Decided {
  readonly blocks: readonly { readonly span: Span; readonly type: BlockType }[];
  readonly joins: readonly { readonly span: Span; readonly join: boolean }[];
}

/** The same, each with the path of its keys in the sidecar. */
export interface DecidedAt extends Decided {
  readonly blocks: readonly (Decided['blocks'][number] & Pick<SidecarProblem, 'path'>)[];
  readonly joins: readonly (Decided['joins'][number] & Pick<SidecarProblem, 'path'>)[];
}

/** All of an editor's decisions about places of the source. */
export interface PlacedDecisions extends DecidedAt {
  readonly emendations: readonly Emendation[];
}

/**
 * Finds in the source the places that the editor's decisions name.
 * @param read the lines of the source as they are read
 */
export function placeDecisions(
  sidecar: Sidecar,
  source: string,
  lines: LineIndex,
  read: readonly Line[],
): { value: PlacedDecisions; problems: SidecarProblem[] } {
  const problems: SidecarProblem[] = [];
  const names = sidecar.blocks || sidecar.joins || sidecar.emendations;
  const addressed = { text: source, lines, readable: squeezeLines(names ? read : []) };
  const place = (address: Address, path: SidecarProblem['path']): Span[] => {
    const resolved = resolveAddress(address, addressed);
    if ('span' in resolved) return [resolved.span];
    problems.push({
      path,
      code: 'address-not-found',
      severity: 'error',
      message: resolved.problem,
      hint: resolved.hint,
    });
    return [];
  };
  const value: PlacedDecisions = {
    blocks: (sidecar.blocks ?? []).flatMap(({ type, ...address }, i) => {
      const path = ['blocks', i];
      return place(address, path).map((span) => ({ span, type, path }));
    }),
    joins: (sidecar.joins ?? []).flatMap(({ join, ...address }, i) => {
      const path = ['joins', i];
      return place(address, path).map((span) => ({ span, join, path }));
    }),
    emendations: (sidecar.emendations ?? []).flatMap(({ printed, reading, why, ...address }, i) => {
      const [around] = place(
        address.text || address.line || address.lines ? address : { text: printed },
        ['emendations', i],
      );
      if (!around) return [];
      if (printed === reading) problems.push(idleEmendation(['emendations', i]));
      const within = { ...address, text: printed, ...lineRange(around, lines) };
      return place(within, ['emendations', i]).map((span) => ({
        span,
        printed,
        reading,
        why: why ?? null,
      }));
    }),
  };
  return { value, problems };
}

function lineRange(
  [start, end]: Span,
  lines: LineIndex,
): { line: undefined; lines: [number, number] } {
  return { line: undefined, lines: [lines.lineOf(start), lines.lineOf(Math.max(start, end - 1))] };
}

function idleEmendation(path: SidecarProblem['path']): SidecarProblem {
  return {
    path,
    code: 'idle-decision',
    severity: 'warning',
    message: 'The reading is what is printed.',
    hint: 'Take the emendation out, or mend its `reading`.',
  };
}
