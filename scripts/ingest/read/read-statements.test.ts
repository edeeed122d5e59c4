import { expect, it } from 'vitest';
import { readStatements } from './read-statements.ts';

const publisher = (fields: Record<string, string>) =>
  readStatements(Object.entries(fields).map(([key, value]) => ({ key, value, span: [0, 1] })))
    .publisher?.value;

it.each([
  [{ author: '云岭日报' }, '云岭日报'],
  [{ author: 'Global Times' }, 'Global Times'],
  [{ author: 'Jane Doe' }, undefined],
  [{ author: '文汇报' }, '文汇报'],
  [{ author: '张三' }, undefined],
  [{ author: '张三', source: '晨报' }, '晨报'],
  [{ source: 'https://a.example/', from: 'Global Times' }, 'Global Times'],
])('takes the publisher of %o to be %s', (fields, name) => {
  expect(publisher(fields)).toBe(name);
});
