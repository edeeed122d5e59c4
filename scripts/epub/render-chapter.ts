import type { Item, Passage } from '../newsletter/edition.ts';
import { fixedLines } from '../newsletter/fixed-lines.ts';
import { type Markup, markup } from '../newsletter/markup.ts';
import { tellFacts } from '../newsletter/tell-facts.ts';
import type { BookItem, Chapter } from './book.ts';
import { renderPage } from './render-page.ts';

/** A chapter as XHTML. The apparatus of an answer stands below it, as notes that its text refers to. */
export function renderChapter(chapter: Chapter): string {
  const body = markup`<h1>${chapter.title}</h1>\n${chapter.items.map(renderItem)}`;
  return renderPage(chapter.title, body);
}

function renderItem(item: BookItem, index: number): Markup {
  const { title, heading, passages, apparatus, citation, url } = item;
  const id = `a${index + 1}`;
  const headline = heading === null ? [] : [markup`<p class="facts">小题：${heading}</p>\n`];
  const notes = [...apparatus.beside.values()].flat();
  const numbers = numberNotes(item);
  const loose = apparatus.loose.map((note) => markup`<p class="facts">${note}</p>\n`);
  return markup`<section id="${id}">
<h2>${title}</h2>
<p class="facts">${tellFacts(item)}</p>
${headline}${passages.map((passage) => renderPassage(passage, item, id, numbers))}${notes.map((note, i) => renderNote(note, `${id}n${i + 1}`, i + 1))}${loose}<p class="facts">——${citation}<a href="${url}">${fixedLines.page}</a></p>
</section>
`;
}

type Numbers = ReadonlyMap<Item['passages'][number]['words'][number], readonly number[]>;

/** The numbers of each paragraph's notes, from 1 through an answer. */
function numberNotes({ apparatus }: BookItem): Numbers {
  let last = 0;
  return new Map(
    [...apparatus.beside].map(([words, notes]) => [words, notes.map(() => ++last)] as const),
  );
}

function renderPassage(
  { label, words }: Passage,
  { speech }: Item,
  id: string,
  numbers: Numbers,
): Markup {
  const said = words.map((one) => {
    const marks = (numbers.get(one) ?? []).map((n) => renderMark(`${id}n${n}`, n));
    return markup`<p>${one.text}${marks}</p>\n`;
  });
  const quoted =
    speech === 'direct'
      ? markup`<blockquote class="direct">\n${said}</blockquote>\n`
      : markup`<div class="reported">\n${said}</div>\n`;
  return markup`<p class="label">${label}</p>\n${quoted}`;
}

/** Stands after a paragraph, so that nothing stands among its words. */
function renderMark(id: string, n: number): Markup {
  return markup`<a class="mark" epub:type="noteref" role="doc-noteref" id="${id}r" href="#${id}">${n}</a>`;
}

function renderNote(note: string, id: string, n: number): Markup {
  return markup`<aside epub:type="footnote" role="doc-footnote" id="${id}"><p><a href="#${id}r">${n}</a> ${note}</p></aside>\n`;
}
