import type { Reading } from './collate-reading.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Says why one of two readings looks like a slip of whoever set it, and which: letters that are
 * printed twice over, or one lost out of the middle of a word. Null where neither does.
 */
export function collateMisprint(
  full: Reading,
  empty: Reading,
): { readonly slip: Reading; readonly why: string } | null {
  if (isDoubled(full)) return { slip: full, why: 'the same letters are printed twice over' };
  if (isTornWord(full, empty)) return { slip: empty, why: 'a letter of a word is lost' };
  return null;
}

/** Whether the reading repeats its neighbour, and the two are no word such as 人人. */
function isDoubled({ text, before, after }: Reading): boolean {
  if (/\p{P}/u.test(text)) return false;
  const [twice, from] = before.endsWith(text)
    ? [text + text, before.length - text.length]
    : [text + text, before.length];
  if (!before.endsWith(text) && !after.startsWith(text)) return false;
  const words = wordsOf(before + text + after);
  return !words.some(({ start, end }) => start <= from && end >= from + twice.length);
}

/** Whether the one letter stands inside a word, of which only a part that is no word remains. */
function isTornWord(full: Reading, empty: Reading): boolean {
  if ([...full.text].length !== 1 || !/\p{Script=Han}/u.test(full.text)) return false;
  const at = full.before.length;
  const word = wordsOf(full.before + full.text + full.after).find(
    ({ start, end }) => start <= at && at < end,
  );
  if (!word || word.end - word.start !== 2) return false;
  const rest = word.start === at ? at : at - 1;
  return wordsOf(empty.before + empty.after).some(
    ({ start, end }) => start === rest && end === rest + 1,
  );
}

function wordsOf(text: string): { start: number; end: number }[] {
  return [...segmenter.segment(text)].map(({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));
}
