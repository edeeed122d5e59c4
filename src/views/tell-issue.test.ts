import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tellIssue } from './tell-issue.ts';

const issue = { severity: 'note', line: 1, column: 1, message: 'English.', hint: 'Do.' } as const;
/** The codes of what reading a document finds, as its steps write them. */
const codes = [
  ...globSync(['scripts/ingest/{read,turns,describe}/*.ts', 'scripts/ingest/build-source.ts'])
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/code: '([a-z-]+)'|return '(truncated-\w+)'/g),
    ])
    .map(([, code, returned]) => code ?? returned ?? ''),
].filter((code) => code !== 'too-long');

it('tells whatever a source page can have in Chinese, with what was found', () => {
  expect(codes.length).toBeGreaterThan(11);
  for (const code of codes) {
    const { lang, message, hint } = tellIssue({ ...issue, code, found: '步道' });
    expect([code, lang]).toEqual([code, 'zh-Hans']);
    expect(`${message}${hint}`).not.toContain('undefined');
  }
  expect(tellIssue({ ...issue, code: 'truncated-answer', found: '步道' }).message).toContain(
    '步道',
  );
});

it('leaves what it does not know in English, and says so', () => {
  expect(tellIssue({ ...issue, code: 'new-code' })).toEqual({
    message: 'English.',
    hint: 'Do.',
    lang: 'en',
  });
});
