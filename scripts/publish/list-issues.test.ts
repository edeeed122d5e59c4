import { expect, it } from 'vitest';
import { listIssues } from './list-issues.ts';

const issue = (severity: 'note' | 'warning' | 'error', line: number) => ({
  ...{ file: 'a.txt', line, column: 1, code: 'no-date', severity },
  ...{ message: 'Found.', hint: 'Do.' },
});

it('lists errors last, and else keeps the order', () => {
  const issues = [issue('error', 1), issue('warning', 2), issue('note', 3), issue('warning', 4)];
  expect(listIssues(issues)).toEqual([
    'a.txt:3:1 note no-date: Found. Do.',
    'a.txt:2:1 warning no-date: Found. Do.',
    'a.txt:4:1 warning no-date: Found. Do.',
    'a.txt:1:1 error no-date: Found. Do.',
  ]);
});
