import type { Item, Passage } from './edition.ts';
import { fixedLines } from './fixed-lines.ts';
import { type Markup, markup } from './markup.ts';
import { tellFacts } from './tell-facts.ts';

/** One answer below its title, in elements that every rich-text editor and feed reader keeps. */
export function renderRichItem(item: Item): Markup {
  const { heading, speech, passages } = item;
  const headline = heading === null ? [] : [markup`<p>小题：${heading}</p>\n`];
  return markup`<p>${tellFacts(item)}</p>
${headline}${passages.map((passage) => renderPassage(passage, speech))}${item.notes.map((note) => markup`<p>${note}</p>\n`)}<p>——${item.citation}<a href="${item.url}">${fixedLines.page}</a></p>
`;
}

function renderPassage({ label, words }: Passage, speech: Item['speech']): Markup {
  const said = words.map(({ text }) => markup`<p>${text}</p>\n`);
  const quoted = speech === 'direct' ? markup`<blockquote>\n${said}</blockquote>\n` : said;
  return markup`<p><strong>${label}</strong></p>\n${quoted}`;
}
