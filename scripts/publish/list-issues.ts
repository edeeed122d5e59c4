import type { FiledIssue } from '../../src/schemas/issue.ts';
import { formatIssue } from './format-issue.ts';

const order: readonly FiledIssue['severity'][] = ['note', 'warning', 'error'];

/** Issues as an entry prints them, a line each: what must be put right last, where it is seen. */
export function listIssues(issues: readonly FiledIssue[]): string[] {
  return issues
    .toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .map(formatIssue);
}
