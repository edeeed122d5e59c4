import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';
import { packText, pairsOf, unpackText } from './pack-text.ts';

const paragraph = fc
  .string({
    unit: fc.oneof(fc.constantFrom(...'台湾，¶‖ Ａa½\n\u200b<&é'), fc.string()),
    maxLength: 30,
  })
  .filter((text) => text.isWellFormed() && packText([text]).content !== '');

test('what was packed comes back', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
      expect(unpackText(packText(paragraphs))).toEqual(paragraphs);
    }),
  );
});

test('packs the pairs that are looked up', () => {
  fc.assert(
    fc.property(paragraph, (text) => {
      const { letters } = foldText(text);
      const pairs = letters.flatMap(({ letter }, i) => {
        const next = letters[i + 1];
        return next?.before === '' ? pairsOf([letter, next.letter]) : [];
      });
      const words = packText([text]).content.toLowerCase().split(' ');
      expect(words.filter((word) => /^[\p{L}\p{N}].+/u.test(word) && [...word].length > 1)).toEqual(
        pairs,
      );
    }),
  );
});

test('packs Chinese as it is', () => {
  expect(packText(['中美，', '关系好'])).toEqual({
    content: '中美 美 ， ¶ 关系 系好 好',
    printed: [],
  });
});
