import type { Edition, Item } from './edition.ts';
import { fixedLines } from './fixed-lines.ts';
import { tellFacts } from './tell-facts.ts';

/** An edition as plain text: a blank line between paragraphs, no line broken. */
export function renderText({ title, summary, url, siteTitle, items }: Edition): string {
  const body = items.length > 0 ? items.flatMap(renderItem) : [fixedLines.empty];
  const foot = `${fixedLines.colophon}\n${siteTitle}：${url}`;
  return `${[title, summary, ...body, '＊', foot].join('\n\n')}\n`;
}

function renderItem(item: Item): string[] {
  const { title, isHeaded, heading, passages } = item;
  return [
    '＊',
    `${isHeaded ? `【${title}】\n` : ''}${tellFacts(item)}`,
    ...(heading === null ? [] : [`小题：${heading}`]),
    ...passages.flatMap(({ label, words }) => [label, ...words.map(({ text }) => text)]),
    ...item.notes,
    `——${item.citation}\n${fixedLines.page}：${item.url}`,
  ];
}
