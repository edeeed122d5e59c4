import type { Edition, Item } from './edition.ts';
import { fixedLines } from './fixed-lines.ts';

/** An edition as plain text: a blank line between paragraphs, no line broken. */
export function renderText({ title, summary, url, siteTitle, items }: Edition): string {
  const body = items.length > 0 ? items.flatMap(renderItem) : [fixedLines.empty];
  const foot = `${fixedLines.colophon}\n${siteTitle}：${url}`;
  return `${[title, summary, ...body, '＊', foot].join('\n\n')}\n`;
}

function renderItem({ title, occasion, marks, heading, passages, ...item }: Item): string[] {
  const head = [`【${title}】`, occasion, marks.map((mark) => `〔${mark}〕`).join('')];
  return [
    '＊',
    head.filter(Boolean).join('\n'),
    ...(heading === null ? [] : [`小题：${heading}`]),
    ...passages.flatMap(({ label, words }) => [label, ...words.map(({ text }) => text)]),
    ...item.notes,
    `——${item.citation}\n${fixedLines.page}：${item.url}`,
  ];
}
