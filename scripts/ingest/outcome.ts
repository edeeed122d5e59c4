import type { z } from 'zod';
import type { severity } from '../../src/schemas/issue.ts';
import type { IssueCode } from '../../src/schemas/issue-codes.ts';

/** An issue before its offset has been turned into a line and a column. */
export interface Finding {
  readonly code: IssueCode;
  readonly severity: z.infer<typeof severity>;
  /** Where, in UTF-16 code units of the decoded source (in bytes where it could not be decoded). */
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
  /** The words or the number that the message is about, where there are some. */
  readonly found?: string;
}

/** What a pure step returns: its value, and what an editor should know about it. */
export interface Outcome<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}
