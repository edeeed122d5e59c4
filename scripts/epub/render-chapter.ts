import type { Item, Passage } from '../newsletter/edition.ts';
import { fixedLines } from '../newsletter/fixed-lines.ts';
import { type Markup, markup } from '../newsletter/markup.ts';
import { tellFacts } from '../newsletter/tell-facts.ts';
import type { Chapter } from './book.ts';
import { renderPage } from './render-page.ts';

/** A chapter as XHTML. What must be known of an answer stands below it as notes that it refers to. */
export function renderChapter(chapter: Chapter): string {
  const body = markup`<h1>${chapter.title}</h1>\n${chapter.items.map(renderItem)}`;
  return renderPage(chapter.title, body);
}

function renderItem(item: Item, index: number): Markup {
  const { title, heading, speech, passages, notes, citation, url } = item;
  const id = `a${index + 1}`;
  const headline = heading === null ? [] : [markup`<p class="facts">小题：${heading}</p>\n`];
  const references = notes.map(
    (_, i) =>
      markup`<a epub:type="noteref" role="doc-noteref" href="#${id}n${i + 1}">[${i + 1}]</a>`,
  );
  const asides = notes.map(
    (note, i) =>
      markup`<aside epub:type="footnote" role="doc-footnote" id="${id}n${i + 1}"><p>[${i + 1}] ${note}</p></aside>\n`,
  );
  return markup`<section id="${id}">
<h2>${title}${references}</h2>
<p class="facts">${tellFacts(item)}</p>
${headline}${passages.map((passage) => renderPassage(passage, speech))}${asides}<p class="facts">——${citation}<a href="${url}">${fixedLines.page}</a></p>
</section>
`;
}

function renderPassage({ label, words }: Passage, speech: Item['speech']): Markup {
  const said = words.map(({ text }) => markup`<p>${text}</p>\n`);
  const quoted =
    speech === 'direct'
      ? markup`<blockquote class="direct">\n${said}</blockquote>\n`
      : markup`<div class="reported">\n${said}</div>\n`;
  return markup`<p class="label">${label}</p>\n${quoted}`;
}
