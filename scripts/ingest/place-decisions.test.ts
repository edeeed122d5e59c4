import { expect, it } from 'vitest';
import { sidecar } from '../../src/schemas/sidecar.ts';
import { lineIndex } from './line-index.ts';
import { placeDecisions } from './place-decisions.ts';
import { readSource } from './read/read-source.ts';

const source = '林知远：步道明天开放。\n步道很长，渡日也好。\n';
const { lines } = readSource(source).value;
const place = (decisions: unknown) =>
  placeDecisions(sidecar.parse(decisions), source, lineIndex(source), lines);

it('places blocks, joins and emendations', () => {
  const { value, problems } = place({
    blocks: [{ line: 1, type: 'opening' }],
    joins: [{ text: '步道很长', join: false }, { line: 1 }],
    emendations: [{ printed: '渡日', reading: '渡口', why: '形近而误' }],
  });
  expect(problems).toEqual([]);
  expect(value.blocks).toEqual([{ span: [0, 12], type: 'opening', path: ['blocks', 0] }]);
  expect(value.joins.map(({ span, join }) => [source.slice(...span).trim(), join])).toEqual([
    ['步道很长', false],
    ['林知远：步道明天开放。', true],
  ]);
  expect(value.emendations).toEqual([
    { span: [17, 19], printed: '渡日', reading: '渡口', why: '形近而误' },
  ]);
});

it('finds what is printed within the words or the line that an emendation names', () => {
  const { value } = place({
    emendations: [
      { printed: '步道', reading: '栈道', line: 2 },
      { printed: '步道', reading: '栈道', text: '步道明天' },
    ],
  });
  expect(value.emendations.map(({ span }) => span)).toEqual([
    [12, 14],
    [4, 6],
  ]);
});

it('says which decision has no place, and goes on with the others', () => {
  const { value, problems } = place({
    blocks: [{ line: 7, type: 'title' }],
    joins: [{ line: 1 }],
    emendations: [
      { printed: '步道', reading: '栈道' },
      { printed: '渡日', reading: '渡口' },
    ],
  });
  expect(problems.map(({ path, code }) => [path, code])).toEqual([
    [['blocks', 0], 'address-not-found'],
    [['emendations', 0], 'address-not-found'],
  ]);
  expect(value.joins).toHaveLength(1);
  expect(value.emendations).toHaveLength(1);
});

it('has nothing to place in an empty sidecar', () => {
  expect(place({})).toEqual({ value: { blocks: [], joins: [], emendations: [] }, problems: [] });
});
