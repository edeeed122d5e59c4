import type { Line } from '../line.ts';
import type { Field } from './read-statements.ts';

/** How far down a document its publisher and its day may be named. */
const headLines = 12;
const labelled =
  /(来源|來源|发布时间|發布時間|日期|时间|作者)\s*[：:]\s*([^\s|｜；;，。（）()【】]+(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?)|^(标题|標題)\s*[：:]\s*(\S.*)$/gu;
const day =
  /\d{4}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?/u;

/**
 * Reads what the first short lines of a document state in so many words: `来源：新华社`,
 * `发布时间：2024-03-07`; in a web page also a bare date.
 */
export function readMasthead(lines: readonly Line[], page: boolean): Field[] {
  const short = lines
    .filter(({ text }) => text)
    .slice(0, headLines)
    .filter(({ text }) => text.length < 80);
  return short.flatMap((line) => {
    const found = [...line.text.matchAll(labelled)].map(
      ({ 0: all, 1: a, 2: b, 3: key = a ?? '', 4: value = b ?? '', index }) =>
        fieldOf(line, key, value, index + all.length - value.length),
    );
    const date = page ? day.exec(line.text) : null;
    return date ? [...found, fieldOf(line, 'datetime', date[0], date.index)] : found;
  });
}

function fieldOf({ from, to }: Line, key: string, value: string, at: number): Field {
  return { key, value, span: [from[at] as number, to[at + value.length - 1] as number] };
}
