import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveUrl } from './resolve-url.ts';
import { urlResolver } from './url-resolver.ts';

const files = new Set(['index.html', 'a/one.html', 'a/two 二.html', 'b/one.html', 'x.css']);
const paths = ['', '/', '/a/one', '/a/one.html', 'one.html', 'two 二.html', '../b/one.html?q=问'];
const outside = ['/none.html', 'https://example.org/', 'javascript:1', '//x/y', '/x.css'];
const fragments = ['', '#', '#L1', '#L1-L9', '#二', '#a b', '#x:~:text=y', '#a#b', '#%E5'];

test('resolves as if nothing were remembered, whatever was asked before', () => {
  const question = fc.tuple(
    fc.tuple(fc.constantFrom(...paths, ...outside), fc.constantFrom(...fragments)),
    fc.constantFrom('link' as const, 'load' as const),
    fc.constantFrom('index.html', 'a/one.html', 'a/two 二.html', 'b/one.html'),
  );
  fc.assert(
    fc.property(fc.array(question, { minLength: 20, maxLength: 60 }), (questions) => {
      const resolve = urlResolver(files);
      for (const [parts, use, from] of questions) {
        const url = parts.join('');
        expect(resolve(url, use, from)).toEqual(resolveUrl(url, use, from, files));
      }
    }),
  );
});
