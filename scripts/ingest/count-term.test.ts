import { expect, it } from 'vitest';
import { countTerm } from './count-term.ts';
import { foldScript } from './fold-script.ts';

it.each([
  ['台湾', '台湾、臺灣和台灣', 3],
  ['Russia', 'Russia and Russian gas; RUSSIA; Prussia', 3],
  ['US', 'The US told us of a USB in RUSSIA, US-China and 与US的', 3],
  ['U.S.', 'the U.S. and U.S.-China; U.S.A.', 2],
  ['one China', 'The One China principle', 1],
  ['APEC', 'APEC领导人', 1],
])('%s in: %s', (term, text, times) => {
  expect(countTerm({ text, folded: foldScript(text) }, term)).toBe(times);
});
