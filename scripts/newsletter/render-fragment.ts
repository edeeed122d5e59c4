import type { Edition, Item, Passage } from './edition.ts';
import { fixedLines } from './fixed-lines.ts';
import { mailStyle as style } from './mail-style.ts';
import { type Markup, markup } from './markup.ts';
import { tellFacts } from './tell-facts.ts';

/** Where this part of an edition stands among those that it was split into. */
export interface Part {
  readonly edition: Edition;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** The address of the part that follows; null where it has none, or there is none. */
  readonly next: string | null;
}

/**
 * A part of an edition as tables with inline styles, to be pasted where HTML is taken: 600 px wide,
 * narrower where the screen is.
 */
export function renderFragment({ edition, number, of, next }: Part): string {
  const { title, summary, url, siteTitle, items } = edition;
  const turn = of > 1 ? `（${number}／${of}）` : '';
  const body =
    items.length > 0 ? items.map(renderItem) : [row(style.summary, markup`${fixedLines.empty}`)];
  const told = `续：第 ${number + 1} 部分`;
  const onward =
    next === null ? markup`${told}` : markup`<a href="${next}" style="${style.link}">${told}</a>`;
  const more = number < of ? [row(style.head, onward)] : [];
  return markup`<table role="presentation" lang="zh-CN" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="${style.canvas}" style="width:100%;background-color:${style.canvas};">
<tr><td align="center" style="background-color:${style.canvas};padding:0;">
<table role="presentation" lang="zh-CN" width="600" cellpadding="0" cellspacing="0" border="0" bgcolor="${style.paper}" style="width:100%;max-width:600px;background-color:${style.paper};">
${row(style.title, markup`${title}${turn}`)}${row(style.summary, markup`${summary}`)}${body}${more}${row(style.foot, markup`${fixedLines.colophon}<a href="${url}" style="${style.link}">${siteTitle}</a>`)}</table>
</td></tr>
</table>
`.markup;
}

function renderItem(item: Item): Markup {
  const { title, isHeaded, heading, speech, passages } = item;
  const headline = heading === null ? [] : [row(style.facts, markup`小题：${heading}`)];
  const notes = item.notes.length > 0 ? [row(style.notes, paragraphs(item.notes))] : [];
  const source = markup`——${item.citation}<a href="${item.url}" style="${style.link}">${fixedLines.page}</a>`;
  return markup`${isHeaded ? row(style.head, markup`${title}`) : []}${row(style.facts, markup`${tellFacts(item)}`)}${headline}${passages.map((passage) => renderPassage(passage, speech))}${notes}${row(style.source, source)}`;
}

/** A rule at the side marks what was said; a broken rule, set further in, what is retold. */
function renderPassage({ label, words }: Passage, speech: Item['speech']): Markup {
  const texts = paragraphs(words.map(({ text }) => text));
  return markup`${row(style.label, markup`${label}`)}<tr><td style="padding:0 0 8px 24px;background-color:${style.paper};"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td bgcolor="${style.paper}" style="${style[speech]}">${texts}</td></tr></table></td></tr>
`;
}

function paragraphs(texts: readonly string[]): Markup[] {
  return texts.map(
    (text, i) =>
      markup`<p style="${i + 1 < texts.length ? style.paragraph : style.last}">${text}</p>`,
  );
}

function row(css: string, content: Markup | readonly Markup[]): Markup {
  return markup`<tr><td bgcolor="${style.paper}" style="${css}">${content}</td></tr>\n`;
}
