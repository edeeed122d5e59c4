import { describe, expect, it } from 'vitest';
import { pickPhrase } from './pick-phrase.ts';

const passage = (text: string) => ({ text, spans: [[2, 2 + text.length] as [number, number]] });

describe('pickPhrase', () => {
  it('picks a clause, and says where it stands', () => {
    const text = '当今世界,雨水格外充足,人人欢喜';
    expect(pickPhrase(passage(text), `——${text}`)).toEqual({
      text: '雨水格外充足',
      spans: [[7, 13]],
    });
  });

  it('takes the first letters where no clause fits', () => {
    const text = '一二三四五六七八九十一二三四五六七八九十';
    expect(pickPhrase(passage(text), `——${text}`)?.text).toHaveLength(16);
  });

  it('quotes nothing that the source does not print there', () => {
    expect(pickPhrase(passage('雨水格外充足'), ' '.repeat(20))).toBeNull();
  });
});
