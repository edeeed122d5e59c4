import { describe, expect, it } from 'vitest';
import { placeEmendations } from './place-emendations.ts';

const emendation = { span: [6, 7] as [number, number], printed: '壮', reading: '牡', why: null };
const source = '<p>园里\n壮丹</p>';
const paragraph = { text: '园里壮丹', spans: [[3, 8] as [number, number]] };

describe('placeEmendations', () => {
  it('finds the words in the paragraph, white space passed over', () => {
    expect(placeEmendations(paragraph, source, [emendation])).toEqual([
      { emendation, from: 2, to: 3 },
    ]);
  });

  it('passes over what is corrected elsewhere', () => {
    expect(placeEmendations(paragraph, source, [{ ...emendation, span: [20, 21] }])).toEqual([]);
  });
});
