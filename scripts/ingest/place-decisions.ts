import type { Sidecar } from '../../src/schemas/sidecar.ts';
import type { Emendation } from '../../src/schemas/source-record.ts';
import type { Span } from '../../src/schemas/span.ts';
import type { LineIndex } from './line-index.ts';
import { type Address, resolveAddress } from './resolve-address.ts';

/** Something wrong in a sidecar, at a path of its keys. */
export interface SidecarProblem {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** An editor's decisions about places of the source, as spans of it. */
export interface PlacedDecisions {
  readonly blocks: readonly {
    readonly span: Span;
    readonly type: NonNullable<Sidecar['blocks']>[number]['type'];
  }[];
  readonly joins: readonly { readonly span: Span; readonly join: boolean }[];
  readonly emendations: readonly Emendation[];
}

/** Finds in the source the places that the editor's decisions name. */
export function placeDecisions(
  sidecar: Sidecar,
  source: string,
  lines: LineIndex,
): { value: PlacedDecisions; problems: SidecarProblem[] } {
  const problems: SidecarProblem[] = [];
  const place = (address: Address, path: SidecarProblem['path']): Span[] => {
    const resolved = resolveAddress(address, source, lines);
    if ('span' in resolved) return [resolved.span];
    problems.push({
      path,
      code: 'address-not-found',
      message: resolved.problem,
      hint: resolved.hint,
    });
    return [];
  };
  const value: PlacedDecisions = {
    blocks: (sidecar.blocks ?? []).flatMap(({ type, ...address }, i) =>
      place(address, ['blocks', i]).map((span) => ({ span, type })),
    ),
    joins: (sidecar.joins ?? []).flatMap(({ join, ...address }, i) =>
      place(address, ['joins', i]).map((span) => ({ span, join })),
    ),
    emendations: (sidecar.emendations ?? []).flatMap(({ printed, reading, why, ...address }, i) => {
      const [around] = place(
        address.text || address.line || address.lines ? address : { text: printed },
        ['emendations', i],
      );
      if (!around) return [];
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
