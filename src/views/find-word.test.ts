import { describe, expect, it } from 'vitest';
import { findWord } from './find-word.ts';

const whole = { before: 9, after: 9 };

describe('findWord', () => {
  it('widens a letter to its word', () => {
    expect(findWord('到了东北以后', [2, 3], whole)).toEqual([2, 4]);
  });

  it('goes no further than the witnesses agree', () => {
    expect(findWord('到了东北以后', [2, 3], { before: 0, after: 0 })).toEqual([2, 3]);
  });

  it('leaves an empty place empty', () => {
    expect(findWord('到了东北以后', [2, 2], whole)).toEqual([2, 2]);
  });
});
