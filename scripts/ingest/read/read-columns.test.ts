import { expect, it } from 'vitest';
import { readSource } from './read-source.ts';

const table = (...rows: string[][]) =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const voices = (source: string) =>
  readSource(source).value.lines.flatMap(({ voice, text }) => (voice ? [[voice.part, text]] : []));

it('hears the columns of a table that ask and answer', () => {
  const rows = [
    ['序号', '提问', '回答'],
    ['1', '收费吗？', '<p>不收。</p><p>一直不收。</p>'],
  ];
  expect(voices(table(...rows))).toEqual([
    ['question', '收费吗？'],
    ['answer', '不收。'],
  ]);
});

it('hears none in any other table', () => {
  expect(voices(table(['序号', '步道'], ['1', '收费吗？']))).toEqual([]);
  expect(voices(table(['提问', '回答', '单位'], ['收费吗？', '不收。']))).toEqual([]);
});
