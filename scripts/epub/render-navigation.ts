import { type Markup, markup } from '../newsletter/markup.ts';
import type { Book } from './book.ts';
import { renderPage } from './render-page.ts';

/** The table of contents: chapters, and the answers in each. */
export function renderNavigation({ chapters }: Book): string {
  const entries = chapters.map(({ title, items }, i): Markup => {
    const answers = items.map(
      (item, n) => markup`<li><a href="c${i + 1}.xhtml#a${n + 1}">${item.title}</a></li>\n`,
    );
    return markup`<li><a href="c${i + 1}.xhtml">${title}</a>\n<ol>\n${answers}</ol>\n</li>\n`;
  });
  const list = [markup`<li><a href="front.xhtml">题页</a></li>\n`, ...entries];
  return renderPage(
    '目录',
    markup`<nav epub:type="toc" role="doc-toc" id="toc">\n<h1>目录</h1>\n<ol>\n${list}</ol>\n</nav>\n`,
  );
}
