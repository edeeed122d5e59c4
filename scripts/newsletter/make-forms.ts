import { renderSnippet } from '../embed/render-snippet.ts';
import type { Edition } from './edition.ts';
import type { Form } from './form.ts';
import { makeMails } from './make-mails.ts';
import { makeWechat } from './make-wechat.ts';
import { readBlocks } from './read-blocks.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderRich } from './render-rich.ts';
import { renderText } from './render-text.ts';

/** Writes an edition in every form. */
export async function makeForms(edition: Edition): Promise<Form[]> {
  const { slug, items } = edition;
  const whole = { part: 1, items };
  const { html, text, markdown } = readBlocks;
  return [
    { ...whole, kind: 'rich', file: 'rich.html', text: renderRich(edition), read: html },
    ...(await makeMails(edition)),
    ...makeWechat(edition),
    { ...whole, kind: 'text', file: `${slug}.txt`, text: renderText(edition), read: text },
    {
      ...{ ...whole, kind: 'markdown', file: `${slug}.md` },
      ...{ text: renderMarkdown(edition), read: markdown },
    },
    ...makeSnippet(edition),
  ];
}

/** The line that shows an answer in another page; the card itself stands under `embed`. */
function makeSnippet({ kind, slug, title, siteUrl }: Edition): Form[] {
  if (kind !== 'answers') return [];
  const address = new URL(`embed/${slug}.html`, siteUrl).href;
  const text = `${renderSnippet(title, address)}\n`;
  return [{ kind: 'embed', file: 'embed.txt', part: 1, text, items: [], read: null }];
}
