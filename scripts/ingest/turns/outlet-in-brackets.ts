import { isOffice, isOutlet, personNamePattern } from './names.ts';

const inBrackets = /^\s*[（(]\s*([^（()）。，,？?！!：:]{2,24})\s*[)）]\s*$/u;
// Whoever has an outlet before the name and a courtesy behind it reports for the outlet.
const reporter = new RegExp(
  `^([\\u4e00-\\u9fff]{2,12}?)(?:记者|記者)?\\s?${personNamePattern}(?:小姐|先生|女士|记者|記者)$`,
  'u',
);
const name = new RegExp(`(?:记者|記者)?\\s?(?:${personNamePattern})?$`, 'u');

/**
 * The outlet that stands alone in brackets, with or without its reporter: `（云岭日报）`,
 * `（云岭日報林知遠小姐）`; null where the brackets hold something else. It tells who asked the
 * question above it, or whose text the paragraph is.
 */
export function outletInBrackets(text: string): string | null {
  const inner = inBrackets.exec(text)?.[1]?.trim();
  if (!inner) return null;
  const reports = reporter.exec(inner)?.[1];
  if (reports && !isOffice(reports)) return reports;
  return [inner, inner.replace(name, '')].find((outlet) => outlet && isOutlet(outlet)) ?? null;
}
