import { expect, it } from 'vitest';
import { baseRules } from './base-rules.ts';

it('has two rules for each witness, and none where there is none', () => {
  expect(baseRules(0)).toBe('');
  expect(baseRules(3).split('\n')).toHaveLength(6);
  expect(baseRules(3)).toContain(':has(.base-3:checked)');
});
