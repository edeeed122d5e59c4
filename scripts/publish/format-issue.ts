import type { FiledIssue } from '../../src/schemas/issue.ts';

/** An issue as an entry prints it: where, which, what was found, what to do. */
export function formatIssue({ file, line, column, severity, code, message, hint }: FiledIssue) {
  return `${file}:${line}:${column} ${severity} ${code}: ${message.replace(/\.$/, '')}. ${hint}`;
}
