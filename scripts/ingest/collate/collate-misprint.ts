import type { Reading } from './collate-reading.ts';

/** A reading that looks like a slip of whoever set it, and why. */
export interface Misprint {
  readonly slip: Reading;
  readonly why: string;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Finds a slip that shows without other witnesses: letters that are printed twice over, or one lost
 * out of a word. Null where neither shows: `full` may then be as right as `empty`.
 */
export function collateMisprint(full: Reading, empty: Reading): Misprint | null {
  if (isDoubled(full)) return { slip: full, why: 'the same letters are printed twice over' };
  if (isTornWord(full, empty)) return { slip: empty, why: 'a letter of a word is lost' };
  return null;
}

/** Whether the reading repeats what stands beside it, and not as 人人 or 谈谈 do. */
function isDoubled({ text, before, after }: Reading): boolean {
  if (!/^\p{Script=Han}+$/u.test(text)) return false;
  if (!before.endsWith(text) && !after.startsWith(text)) return false;
  if (text.length > 1) return true;
  const once = before.endsWith(text) ? before + after : before + text + after.slice(text.length);
  const end = before.endsWith(text) ? before.length : before.length + text.length;
  const endsWord = wordsOf(once).some((word) => word.end === end && word.start < end - 1);
  return endsWord && wordsOf(text + text).length > 1;
}

/** Whether the one letter stands in a word of two, of which only a part that is no word remains. */
function isTornWord(full: Reading, empty: Reading): boolean {
  if (!/^\p{Script=Han}$/u.test(full.text)) return false;
  const at = full.before.length;
  const words = wordsOf(full.before + full.text + full.after);
  const word = words.find(({ start, end }) => start <= at && at < end);
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
