import { parseLabel } from './parse-label.ts';

const label =
  /(?<=[。！？…”」』]\s{0,4})[A-Z][\p{L}.'’-]*(?: [A-Z][\p{L}.'’-]*){0,3}\s?[:：]\s*(?=[\p{Script=Latin}“"])/gu;

/**
 * Where a labelled paragraph in Chinese gives its turn in English as well, with a label of its own:
 * `林知远：明天开放。 Lin Zhiyuan: It opens tomorrow.` What follows has no more Chinese.
 */
export function findTranslation(text: string): number[] {
  if (!/^\P{Script=Latin}*\p{Script=Han}/u.test(text) || !parseLabel(text)) return [];
  let rest = text.length;
  while (rest > 0 && !/\p{Script=Han}/u.test(text[rest - 1] as string)) rest--;
  const found = [...text.matchAll(label)].find(({ index }) => index >= rest);
  return found ? [found.index] : [];
}
