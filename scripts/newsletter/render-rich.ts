import type { Edition, Item, Passage } from './edition.ts';
import { fixedLines } from './fixed-lines.ts';
import { type Markup, markup } from './markup.ts';
import { tellFacts } from './tell-facts.ts';

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
  const { title, heading, speech, passages } = item;
  const headline = heading === null ? [] : [markup`<p>小题：${heading}</p>\n`];
  return markup`<h2>${title}</h2>
<p>${tellFacts(item)}</p>
${headline}${passages.map((passage) => renderPassage(passage, speech))}${item.notes.map((note) => markup`<p>${note}</p>\n`)}<p>——${item.citation}<a href="${item.url}">${fixedLines.page}</a></p>
`;
}

function renderPassage({ label, words }: Passage, speech: Item['speech']): Markup {
  const said = words.map(({ text }) => markup`<p>${text}</p>\n`);
  const quoted = speech === 'direct' ? markup`<blockquote>\n${said}</blockquote>\n` : said;
  return markup`<p><strong>${label}</strong></p>\n${quoted}`;
}
