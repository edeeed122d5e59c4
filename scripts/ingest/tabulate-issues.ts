import type { FiledIssue } from '../../src/schemas/issue.ts';

const order: readonly FiledIssue['severity'][] = ['error', 'warning', 'note'];

/** The table that ends a run: how many issues there are of each code, the gravest first. */
export function tabulateIssues(issues: readonly FiledIssue[]): string {
  const codes = Map.groupBy(issues, ({ severity, code }) => `${severity} ${code}`);
  const rows = [...codes.values()].map((found) => {
    const [{ severity, code }] = found as [FiledIssue];
    return { severity, code, count: found.length };
  });
  rows.sort(
    (a, b) =>
      order.indexOf(a.severity) - order.indexOf(b.severity) ||
      b.count - a.count ||
      (a.code < b.code ? -1 : 1),
  );
  return rows
    .map(
      ({ severity, code, count }) => `${String(count).padStart(6)}  ${severity.padEnd(9)}${code}`,
    )
    .join('\n');
}
