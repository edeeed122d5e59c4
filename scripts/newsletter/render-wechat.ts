import type { Edition, Item, Passage } from './edition.ts';
import { fixedLines } from './fixed-lines.ts';
import { type Markup, markup } from './markup.ts';
import { tellFacts } from './tell-facts.ts';

const style = {
  body: 'font-size:16px;line-height:1.75;color:#24211c;text-align:justify;',
  title: 'margin:0 0 8px 0;font-size:20px;font-weight:bold;',
  head: 'margin:32px 0 4px 0;font-size:18px;font-weight:bold;',
  quiet: 'margin:0 0 12px 0;font-size:14px;color:#655e52;',
  direct: 'margin:0 0 12px 0;padding:0 0 0 14px;border-left:3px solid #a3301c;',
  reported: 'margin:0 0 12px 16px;padding:0 0 0 14px;border-left:1px dashed #655e52;',
  paragraph: 'margin:0 0 12px 0;',
} as const;

/**
 * An edition, or a part of one, for the editor of WeChat: sections with inline styles. It allows no
 * outside links, so addresses stand numbered at the end.
 */
export function renderWechat(
  { title, summary, url, siteTitle, items }: Edition,
  turn = '',
): string {
  const body = items.length > 0 ? items.map(renderItem) : [quiet(fixedLines.empty)];
  const addresses = [...items.map((item) => [item.title, item.url] as const), [siteTitle, url]];
  const references = addresses.map(([name, address], i) => quiet(`[${i + 1}] ${name}：${address}`));
  return markup`<section style="${style.body}">
<section style="${style.title}">${title}${turn}</section>
${quiet(summary)}${body}<section style="${style.head}">参考链接</section>
${references}${quiet(fixedLines.colophon)}</section>
`.markup;
}

function renderItem(item: Item, index: number): Markup {
  const { title, isHeaded, heading, speech, passages, notes, citation } = item;
  const headline = heading === null ? [] : [quiet(`小题：${heading}`)];
  const head = isHeaded ? markup`<section style="${style.head}">${title}</section>\n` : [];
  return markup`${head}${quiet(tellFacts(item))}${headline}${passages.map((passage) => renderPassage(passage, speech))}${notes.map(quiet)}${quiet(`——${citation}[${index + 1}]`)}`;
}

function renderPassage({ label, words }: Passage, speech: Item['speech']): Markup {
  const texts = words.map(({ text }) => markup`<p style="${style.paragraph}">${text}</p>`);
  return markup`${quiet(label)}<section style="${style[speech]}">${texts}</section>\n`;
}

function quiet(text: string): Markup {
  return markup`<p style="${style.quiet}">${text}</p>\n`;
}
