import type { Page } from './page.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** How many pieces around a line are searched for its words. */
const reach = 60;

/** Whether a third or more of the words of a line occur nowhere around it: another story's hardly do. */
export function hasForeignWords({ pieces }: Page, i: number): boolean {
  const around = pieces.slice(Math.max(0, i - reach), i + reach).filter((p) => p !== pieces[i]);
  const words = [...segmenter.segment(pieces[i]?.text ?? '')].flatMap(({ segment }) =>
    /^[\u4e00-\u9fff]{2,}$/u.test(segment) ? [segment] : [],
  );
  const foreign = words.filter((word) => !around.some(({ text }) => text.includes(word)));
  return words.length > 1 && foreign.length * 3 >= words.length;
}
