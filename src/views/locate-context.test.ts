import { expect, test } from 'vitest';
import { locateContext } from './locate-context.ts';

const source = '协议。促成和解，斡旋\n缅北<b>达成</b>停火';

test('finds the words before and after a reading, through wraps and tags', () => {
  const found = locateContext('和解，斡旋_北达成', [11, 12], source);
  expect(found).toBeDefined();
  const { before, after } = found ?? { before: [0, 0], after: [0, 0] };
  expect(source.slice(...before)).toBe('和解，斡旋\n');
  expect(source.slice(...after)).toBe('北<b>达成');
});

test('says nothing where this witness prints other words there', () => {
  expect(locateContext('和解，调停_北达成', [11, 12], source)).toBeUndefined();
});
