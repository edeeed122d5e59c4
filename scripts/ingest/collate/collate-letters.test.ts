import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collateLetters } from './collate-letters.ts';

const read = (source: string, text: string) =>
  collateLetters(source, [{ text, spans: [[0, source.length]] }]);

describe('collateLetters', () => {
  it('passes over markup, hard wraps and the escapes of a JSON string', () => {
    const source = '<p class="a">春天**到**了，\\n花&nbsp;开\n了&amp;好\\u3002</p>';
    const letters = read(source, '春天到了，花开了&好。');
    expect(letters.map(({ text }) => text).join('')).toBe('春天到了，花开了&好。');
    for (const { text, start, end } of letters.slice(0, 4))
      expect(source.slice(start, end)).toBe(text);
    expect(letters.at(-3)).toMatchObject({ text: '&', end: source.indexOf('好') });
    expect(read('雨\\ud83c\\udf38雪', '雨🌸雪')[1]).toMatchObject({ start: 1, end: 13 });
    expect(read('雨&amp;amp;雪', '雨&amp;雪')).toHaveLength(7);
    expect(read('雨&amp;雪', '雨&amp;雪')).toHaveLength(7);
  });

  it('sees width as nothing, the shape of a mark as its form, another mark as another key', () => {
    const [wide, narrow, stop, dash, hyphen] = read('，,。—-', '，,。—-');
    expect(wide?.form).toBe(narrow?.form);
    expect(wide?.key).not.toBe(stop?.key);
    expect(dash?.text).toBe('—');
    expect([dash?.form === hyphen?.form, dash?.key === hyphen?.key]).toEqual([false, true]);
  });

  it('reads a dash of two characters as one letter', () => {
    const letters = read('雨——雪', '雨——雪');
    expect(letters.map(({ text }) => text)).toEqual(['雨', '——', '雪']);
    expect(letters[1]).toMatchObject({ start: 1, end: 3 });
  });

  it('tells where paragraphs begin and pieces end', () => {
    const letters = collateLetters('晴天。\n图注\n风小。', [
      { text: '晴天。', spans: [[0, 3]] },
      { text: '风小。', spans: [[7, 10]] },
    ]);
    expect(letters.map(({ opens }) => Number(opens)).join('')).toBe('100100');
    expect(letters.map(({ piece }) => piece)).toEqual([1, 1, 1, 2, 2, 2]);
  });

  it('refuses a text that does not stand in its spans', () => {
    expect(() => read('花开了', '花谢了')).toThrow(/«花谢了» does not stand in its spans/);
    const beyond = [{ text: '花开了。', spans: [[0, 40]] as [number, number][] }];
    expect(() => collateLetters('花开了', beyond)).toThrow('does not stand in its spans');
  });

  it('gives back any text that stands bare in the source, character for character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const letters = read(text, text);
        expect(letters.map((letter) => letter.text).join('')).toBe(
          text.replace(/[\s\u200b\ufeff]/gu, ''),
        );
        for (const { text: found, start, end } of letters)
          expect(text.slice(start, end).replace(/[\s\u200b\ufeff]/gu, '')).toBe(found);
      }),
    );
  });
});
