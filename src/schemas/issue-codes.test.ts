import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { issueCodes } from './issue-codes.ts';

const files = globSync([
  'scripts/ingest/**/*.ts',
  'scripts/add/**/*.ts',
  'scripts/load-content.ts',
]);
const code = files
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const written = [...code.matchAll(/code: '([a-z-]+)'/g)].map(([, name]) => name as string);

it('reads the steps that find issues', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(written.length).toBeGreaterThan(20);
});

it('lists every code that a step writes', () => {
  expect(written.filter((name) => !(name in issueCodes))).toEqual([]);
});

it('lists no code that no step writes', () => {
  expect(Object.keys(issueCodes).filter((name) => !code.includes(`'${name}'`))).toEqual([]);
});
