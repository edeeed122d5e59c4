import { expect, it } from 'vitest';
import { suggestWord } from './suggest-word.ts';

it.each([
  ['tawian', 'Did you mean “taiwan”?'],
  ['meiguo', 'Known topics: taiwan, zhongmei.'],
  ['a', 'Known topics: taiwan, zhongmei.'],
])('tells what may be meant by %s', (word, hint) => {
  expect(suggestWord(word, ['taiwan', 'zhongmei'], 'Known topics')).toBe(hint);
});
