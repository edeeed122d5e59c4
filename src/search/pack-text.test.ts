import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';
import { packText, unpackText } from './pack-text.ts';

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

test('packs the letters that are looked up', () => {
  fc.assert(
    fc.property(paragraph, (text) => {
      const { content } = packText([text]);
      expect(foldText(content).letters.map(({ letter }) => letter)).toEqual(
        foldText(text).letters.map(({ letter }) => letter),
      );
    }),
  );
});

test('packs Chinese as it is', () => {
  expect(packText(['中美，', '关系'])).toEqual({ content: '中 美 ， ¶ 关 系', printed: [] });
});
