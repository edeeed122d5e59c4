import fc from 'fast-check';
import { expect, it } from 'vitest';
import { renderJson } from './render-json.ts';

it('writes what JSON.stringify writes', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      expect([...renderJson(value)].join('')).toBe(`${JSON.stringify(value, null, 1)}\n`);
    }),
    { seed: 1 },
  );
});

it('takes the items of a list one by one', () => {
  let taken = 0;
  const items = (function* () {
    for (;;) yield { n: ++taken };
  })();
  const pieces = renderJson({ id: 'a', items });
  const head = Array.from({ length: 4 }, () => pieces.next().value).join('');
  expect(head).toBe('{\n "id": "a",\n "items": [\n  {\n   "n": 1\n  }');
  expect(taken).toBe(1);
});
