import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slug } from '../../../src/schemas/exchange.ts';
import { nameSource } from './name-source.ts';

it.each([
  ['sources/2024-columns.txt', '2024-columns'],
  ['sources/步道 明天.html', 'bu-dao-ming-tian'],
  ['sources/ＡＢＣ.md', 'abc'],
  ['sources/../../etc/passwd', 'passwd'],
])('%s is %s', (file, id) => {
  expect(nameSource(file)).toBe(id);
});

it('is a slug, whatever the file is called, and the same each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }), (name) => {
      const id = nameSource(`sources/${name}.txt`);
      expect(slug.safeParse(id).success).toBe(true);
      expect(id).toBe(nameSource(`sources/${name}.txt`));
      expect(id.length).toBeLessThanOrEqual(80);
    }),
    { numRuns: 300, seed: 1 },
  );
});

it('parts names that have nothing to keep', () => {
  expect(nameSource('sources/！.txt')).not.toBe(nameSource('sources/？.txt'));
});
