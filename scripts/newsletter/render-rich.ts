import type { Edition, Item } from './edition.ts';
import { fixedLines } from './fixed-lines.ts';
import { type Markup, markup } from './markup.ts';
import { renderRichItem } from './render-rich-item.ts';

/**
 * An edition in the few elements that every rich-text editor keeps when it is pasted: h2, p,
 * blockquote, strong and a. Only words that were said stand in a block quote.
 */
export function renderRich({ title, summary, url, siteTitle, items }: Edition): string {
  const head = markup`<h2>${title}</h2>\n<p>${summary}</p>\n`;
  const body = items.length > 0 ? items.map(renderItem) : [markup`<p>${fixedLines.empty}</p>\n`];
  const foot = markup`<p>${fixedLines.colophon}<a href="${url}">${siteTitle}</a></p>\n`;
  return markup`${head}${body}${foot}`.markup;
}

function renderItem(item: Item): Markup {
  const head = item.isHeaded ? markup`<h2>${item.title}</h2>\n` : [];
  return markup`${head}${renderRichItem(item)}`;
}
