import { expect, test } from 'vitest';
import { traceParagraph } from './trace-paragraph.ts';

test('places each unit where the source prints it, and spaces nowhere', () => {
  const source = '开门 时间。\n六<b>点</b>&amp;七点';
  const places = traceParagraph(
    {
      text: '开门 时间。六点&七点',
      spans: [
        [0, 6],
        [7, source.length],
      ],
    },
    source,
  );
  expect(places.map((place) => (place ? source.slice(...place) : null))).toEqual([
    ...['开', '门', null, '时', '间', '。', '六', '点', '&amp;', '七', '点'],
  ]);
});

test('places the same units whether or not all of a span is printed one for one', () => {
  const [words, more] = ['六点开门。', '雨天也开。'];
  const whole = traceParagraph({ text: words + more, spans: [[0, 10]] }, words + more);
  const torn = traceParagraph({ text: words + more, spans: [[0, 11]] }, `${words}\n${more}`);
  expect(whole.map((place) => place?.[0])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(torn.map((place) => place?.[0])).toEqual([0, 1, 2, 3, 4, 6, 7, 8, 9, 10]);
});

test('refuses a paragraph that its source does not print', () => {
  expect(() => traceParagraph({ text: '七点', spans: [[0, 2]] }, '六点')).toThrow('character 0');
});
