import { type FoldedCorpus, foldWording } from './fold-corpus.ts';
import type { SuffixIndex } from './index-suffixes.ts';

// A term is no sentence, in characters.
const LONGEST = 12;
const quoted = /[“「『]([\p{Script=Han}\d]{2,})[”」』]/gu;

/**
 * Finds the terms that speakers set off themselves, “风雨不动安如山”, as the corpus is folded. A word
 * that stands without quotation marks more often than with them is none.
 */
export function findQuoted({ paragraphs }: FoldedCorpus, { find }: SuffixIndex): string[] {
  const times = new Map<string, number>();
  for (const { part, paragraph } of paragraphs) {
    if (part !== 'answer' && part !== 'opening') continue;
    for (const [, words = ''] of paragraph.text.matchAll(quoted)) {
      const term = foldWording(words);
      times.set(term, (times.get(term) ?? 0) + 1);
    }
  }
  return [...times]
    .filter(([{ length }]) => length <= LONGEST)
    .filter(([term, count]) => {
      const [from, to] = find(term);
      return count * 2 >= to - from;
    })
    .map(([term]) => term);
}
