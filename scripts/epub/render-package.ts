import { asXml } from '../newsletter/as-xml.ts';
import { markup } from '../newsletter/markup.ts';
import type { Book } from './book.ts';

/** What stands for the time of making where a book holds no day. */
const noDay = '1970-01-01';

/** The package document: what the book is, what it holds, and in which order. */
export function renderPackage(book: Book): string {
  const { id, title, summary, publisher, date, chapters } = book;
  const parts = chapters.map((_, i) => `c${i + 1}`);
  const document = markup`<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="zh-Hans">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${id}</dc:identifier>
<dc:title>${title}</dc:title>
<dc:language>zh-Hans</dc:language>
<dc:description>${summary}</dc:description>
<dc:publisher>${publisher}</dc:publisher>
${date === null ? [] : markup`<dc:date>${date}</dc:date>\n`}<meta property="dcterms:modified">${date ?? noDay}T00:00:00Z</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">readingOrder</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">全书为文字，有目录与各级标题，注释与正文相连。</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="front" href="front.xhtml" media-type="application/xhtml+xml"/>
<item id="style" href="book.css" media-type="text/css"/>
${parts.map((part) => markup`<item id="${part}" href="${part}.xhtml" media-type="application/xhtml+xml"/>\n`)}</manifest>
<spine>
<itemref idref="front"/>
<itemref idref="nav"/>
${parts.map((part) => markup`<itemref idref="${part}"/>\n`)}</spine>
</package>
`;
  return asXml(document.markup);
}
