import type { FiledIssue, Issue } from '../../src/schemas/issue.ts';
import type { LineIndex } from './line-index.ts';
import type { Finding } from './outcome.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import type { SidecarProblem } from './place-decisions.ts';

/** Turns a finding's offset into the line and column that an editor looks up. */
export function placeFinding({ offset, ...finding }: Finding, lines: LineIndex): Issue {
  return { ...finding, ...lines.placeOf(offset) };
}

/** A finding about bytes that are no text: its column is the offset in bytes, from 1. */
export function placeInBytes({ offset, ...finding }: Finding, file: string): FiledIssue {
  return { ...finding, file, line: 1, column: offset + 1 };
}

/** A problem of a sidecar, at the place of its key. */
export function placeInSidecar(
  { path, ...problem }: SidecarProblem,
  file: string,
  placeOf: ParsedYaml<unknown>['placeOf'],
): FiledIssue {
  return { ...problem, file, ...placeOf(path) };
}
