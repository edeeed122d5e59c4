import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Edition, Item, Passage } from './edition.ts';
import { fixedLines } from './fixed-lines.ts';
import { tellFacts } from './tell-facts.ts';

/** An edition as Markdown. Whatever a source prints stays text: it is escaped where it must be. */
export function renderMarkdown({ title, summary, url, siteTitle, items }: Edition): string {
  const body = items.length > 0 ? items.flatMap(renderItem) : [paragraph(text(fixedLines.empty))];
  const foot = paragraph(text(fixedLines.colophon), link(siteTitle, url));
  const head: RootContent[] = [heading(1, title), paragraph(text(summary))];
  return toMarkdown({
    type: 'root',
    children: [...head, ...body, { type: 'thematicBreak' }, foot],
  });
}

function renderItem(item: Item) {
  const { title, isHeaded, speech, passages, notes } = item;
  return [
    ...(isHeaded ? [heading(2, title)] : []),
    paragraph(text(tellFacts(item))),
    ...(item.heading === null ? [] : [paragraph(text(`小题：${item.heading}`))]),
    ...passages.flatMap((passage) => renderPassage(passage, speech)),
    ...notes.map((note) => paragraph(text(note))),
    paragraph(text(`——${item.citation}`), link(fixedLines.page, item.url)),
  ];
}

/** Only the words that were said stand in a block quote; a retelling is a plain paragraph. */
function renderPassage({ label, words }: Passage, speech: Item['speech']): BlockContent[] {
  const said = words.map((one) => paragraph(text(one.text)));
  const quoted: BlockContent[] =
    speech === 'direct' ? [{ type: 'blockquote', children: said }] : said;
  return [paragraph({ type: 'strong', children: [text(label)] }), ...quoted];
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const link = (value: string, url: string): PhrasingContent => ({
  type: 'link',
  url,
  children: [text(value)],
});
const paragraph = (...children: PhrasingContent[]): BlockContent => ({
  type: 'paragraph',
  children,
});
const heading = (depth: 1 | 2, value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [text(value)],
});
