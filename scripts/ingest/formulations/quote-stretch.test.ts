import { expect, it } from 'vitest';
import { quoteStretch, traceParagraph } from './quote-stretch.ts';

it('quotes words across a broken line, each span as the source prints it', () => {
  const source = '问：花园何时开放？\n答：春天的花\n\n<br>园，四月开放。';
  const paragraph = {
    text: '春天的花园，四月开放。',
    spans: [
      [12, 16],
      [22, 29],
    ] as [number, number][],
  };
  const trace = traceParagraph(paragraph, source);
  const { text, spans } = quoteStretch(paragraph, trace, [3, 8]);
  expect(text).toBe('花园，四月');
  expect(spans.map((span) => source.slice(...span))).toEqual(['花', '园，四月']);
});

it('keeps the spaces of a script that parts its words', () => {
  const source = 'The garden  opens in May.';
  const paragraph = { text: 'The garden opens in May.', spans: [[0, 25]] as [number, number][] };
  const { text, spans } = quoteStretch(paragraph, traceParagraph(paragraph, source), [4, 16]);
  expect(text).toBe('garden opens');
  expect(source.slice(...(spans[0] ?? [0, 0]))).toBe('garden  opens');
});
