import { type Zippable, zipSync } from 'fflate';
import { fixedLines } from '../newsletter/fixed-lines.ts';
import { markup } from '../newsletter/markup.ts';
import type { Book } from './book.ts';
import { renderChapter } from './render-chapter.ts';
import { renderNavigation } from './render-navigation.ts';
import { renderPackage } from './render-package.ts';
import { renderPage } from './render-page.ts';

const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

const style = `body { line-height: 1.75; }
h1 { font-size: 1.4em; line-height: 1.4; }
h2 { border-top: 1px solid; font-size: 1.15em; line-height: 1.4; margin-top: 2.5em; padding-top: 1em; }
.facts, .label, aside { font-size: 0.85em; }
.label { margin-bottom: 0.3em; }
blockquote, .reported { margin: 0 0 1em 0; padding-left: 1em; }
.direct { border-left: 3px solid #a3301c; }
.reported { border-left: 1px dashed; margin-left: 1em; }
blockquote p, .reported p { margin: 0 0 0.75em 0; }
aside p { margin: 0 0 0.4em 0; }
a { color: inherit; }
.mark { font-size: 0.7em; line-height: 1; margin-left: 0.3em; text-decoration: none; vertical-align: super; }
`;

/** Packs a book as EPUB 3. The same book gives the same bytes. */
export function packBook(book: Book): Uint8Array {
  const chapters = book.chapters.map((chapter, i) => [
    `book/c${i + 1}.xhtml`,
    pack(renderChapter(chapter)),
  ]);
  const files: Zippable = {
    // Readers look for this at a fixed place: first, and not compressed.
    mimetype: [bytes('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': pack(container),
    'book/package.opf': pack(renderPackage(book)),
    'book/nav.xhtml': pack(renderNavigation(book)),
    'book/front.xhtml': pack(renderFront(book)),
    'book/book.css': pack(style),
    ...Object.fromEntries(chapters),
  };
  // A zip file's times know no zone: this is the first that it can hold, wherever it is made.
  return zipSync(files, { mtime: new Date(1980, 0, 1), os: 3 });
}

function renderFront({ title, summary, id, chapters }: Book): string {
  const empty = chapters.length === 0 ? [markup`<p>${fixedLines.empty}</p>\n`] : [];
  return renderPage(
    title,
    markup`<h1>${title}</h1>\n<p>${summary}</p>\n${empty}<p>${fixedLines.colophon}</p>\n<p>${id}</p>\n`,
  );
}

const bytes = (text: string) => new TextEncoder().encode(text);
const pack = (text: string): Zippable[string] => [bytes(text), { level: 6 }];
