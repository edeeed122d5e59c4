import { expect, test } from 'vitest';
import { absoluteUrl } from './absolute-url.ts';

test.each([
  ['https://a.example', '/answers/x-01.html', 'https://a.example/answers/x-01.html'],
  ['https://a.example/b', 'answers/x-01.html', 'https://a.example/b/answers/x-01.html'],
  ['https://a.example/b/', '', 'https://a.example/b/'],
])('%s and %s make %s', (site, path, url) => {
  expect(absoluteUrl(site, path)).toBe(url);
});
