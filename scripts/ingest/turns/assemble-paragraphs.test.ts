import { describe, expect, it } from 'vitest';
import { madeParagraphs } from './made-pieces.ts';

const texts = (source: string) =>
  madeParagraphs(source)
    .filter(({ text }) => text)
    .map(({ text, rows }) => (rows > 1 ? [rows, text] : text));

describe('lines that were wrapped at one width', () => {
  const wrapped =
    '云岭日报记者：步道是城市的共同\n财富，请问何时向公众开放？\n\n林知远：不是要不要做的问题，而\n是怎样做得更好的问题。道理很简\n单，大家都受益。\n\n';

  it('are run together, nothing left between Chinese characters', () => {
    expect(texts(wrapped)).toEqual([
      '云岭日报记者：步道是城市的共同财富，请问何时向公众开放？',
      '林知远：不是要不要做的问题，而是怎样做得更好的问题。道理很简单，大家都受益。',
    ]);
  });

  it('leave short lines among them apart, as the rows of a deck', () => {
    expect(texts(`谈步道\n共享安全畅通\n\n${wrapped}`)[0]).toEqual([2, '谈步道\n共享安全畅通']);
  });

  it('part where a line is indented or opens a turn', () => {
    const tight = wrapped.replaceAll('\n\n', '\n');
    expect(texts(tight)).toHaveLength(2);
    const indented = tight.replace('林知远：', '　　第二段：');
    expect(texts(indented)).toHaveLength(2);
  });

  it('are parted by words in a script that parts its words', () => {
    const english = `Q: ${'When will it open to the public\n'.repeat(4)}again?\n\nA: ${'We will tell you in good time\n'.repeat(3)}today.\n`;
    expect(texts(english)[0]).toMatch(/public When .* again\?$/);
  });
});

it('takes each line for a paragraph where nothing is wrapped', () => {
  expect(texts('问：开放吗？\n答：会的。\n还有一座。\n')).toEqual([
    '问：开放吗？',
    '答：会的。',
    '还有一座。',
  ]);
});

it('tiles the source, blank lines with the paragraph above', () => {
  const source = '\n\n一。\n\n\n二。\n';
  const paragraphs = madeParagraphs(source);
  expect(paragraphs.map(({ start, end }) => source.slice(start, end)).join('')).toBe(source);
  expect(paragraphs.find(({ text }) => text === '一。')?.blanks).toBe(2);
});

it('sees no wrap in English paragraphs that stand right under each other', () => {
  const line =
    'The park opens at noon, and whoever comes with a ticket may take the ferry to the other shore.';
  expect(
    madeParagraphs(`${line}\n${line}\n${line}\n${line} Bring it`).map(({ text }) => text),
  ).toHaveLength(4);
});

it('takes short lines above long ones for no wrap', () => {
  const long = '步道是城市的共同财富，请问何时向公众开放？'.repeat(3);
  const source = `步道首次向公众开放\n- 云岭卫视\n- 2031/05/08\n-\n收藏\n山脚的步道（资料图）\n${long}\n${long}`;
  expect(texts(source)).toContain('山脚的步道（资料图）');
});
