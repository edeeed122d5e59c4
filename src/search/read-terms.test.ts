import { expect, test } from 'vitest';
import { longestQuery, readTerms } from './read-terms.ts';

test.each([
  ['台湾', [['台', '湾']]],
  ['台湾 APEC', [['台', '湾'], ['apec']]],
  ['　台湾　', [['台', '湾']]],
  ['“台湾”？', [['台', '湾']]],
  ['自信，自立', [['自', '信', '¶', '自', '立']]],
  [
    '"Global South" 全球',
    [
      ['global', 'south'],
      ['全', '球'],
    ],
  ],
  ['<script>alert(1)</script>', [['script', '¶', 'alert', '¶', '1', '¶', 'script']]],
  ['。！', []],
  ['"', []],
  ['', []],
])('%s', (query, terms) => expect(readTerms(query)).toEqual(terms));

test('cuts what is longer than anyone looks for', () => {
  expect(readTerms('中'.repeat(10_000))[0]).toHaveLength(longestQuery);
});
