import { renderSnippet } from '../embed/render-snippet.ts';
import type { Edition, Item } from './edition.ts';
import { readBlocks } from './read-blocks.ts';
import { renderEmail } from './render-email.ts';
import { type Part, renderFragment } from './render-fragment.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderMessage } from './render-message.ts';
import { renderRich } from './render-rich.ts';
import { renderText } from './render-text.ts';
import { renderWechat } from './render-wechat.ts';
import { splitEdition } from './split-edition.ts';

/** A file of the kit that quotes. */
export interface Form {
  readonly kind:
    | 'rich'
    | 'fragment'
    | 'email'
    | 'wechat'
    | 'text'
    | 'markdown'
    | 'message'
    | 'embed';
  readonly file: string;
  /** From 1, where an edition is split. */
  readonly part: number;
  readonly text: string;
  readonly items: readonly Item[];
  /** Reads the paragraphs back from the text; null where another form holds it whole, or it holds no words. */
  readonly read: ((text: string) => string[]) | null;
}

/** In UTF-8 bytes: from here on a mail is split. Some programs cut a mail that is longer. */
const mailBudget = 45 * 1024;
/** In characters with markup; the editor of WeChat takes no more than 20,000. */
const wechatBudget = 18_000;

/** Writes an edition in every form. */
export async function makeForms(edition: Edition): Promise<Form[]> {
  const { slug, items } = edition;
  const whole = { part: 1, items };
  const mails = await Promise.all(partsOf(edition).map(makeMail));
  return [
    { ...whole, kind: 'rich', file: 'rich.html', text: renderRich(edition), read: readBlocks.html },
    ...mails.flat(),
    ...makeWechat(edition),
    {
      ...whole,
      kind: 'text',
      file: `${slug}.txt`,
      text: renderText(edition),
      read: readBlocks.text,
    },
    {
      ...whole,
      kind: 'markdown',
      file: `${slug}.md`,
      text: renderMarkdown(edition),
      read: readBlocks.markdown,
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

/** The parts of an edition that each fit into one mail. */
function partsOf(edition: Edition): Part[] {
  const { kind, slug, siteUrl } = edition;
  // A digest is sent, and stands nowhere.
  const address = (n: number) =>
    kind === 'digests' ? null : new URL(`newsletter/${kind}/${slug}/email-${n}.html`, siteUrl).href;
  const measure = (one: Edition) =>
    // Counts as if there were more to come, whose link takes room too.
    Buffer.byteLength(
      renderEmail(one, renderFragment({ edition: one, number: 99, of: 100, next: address(100) })),
    );
  const editions = splitEdition(edition, measure, mailBudget);
  const of = editions.length;
  return editions.map((one, i) => ({
    ...{ edition: one, number: i + 1, of },
    next: i + 1 < of ? address(i + 2) : null,
  }));
}

async function makeMail(part: Part): Promise<Form[]> {
  const { number, edition } = part;
  const shared = { part: number, items: edition.items };
  const name = number > 1 ? `-${number}` : '';
  const fragment = renderFragment(part);
  const email = renderEmail(edition, fragment);
  const message = await renderMessage(part, renderText(edition), email);
  return [
    {
      ...shared,
      kind: 'fragment',
      file: `fragment${name}.html`,
      text: fragment,
      read: null,
    },
    { ...shared, kind: 'email', file: `email${name}.html`, text: email, read: readBlocks.html },
    { ...shared, kind: 'message', file: `${edition.slug}${name}.eml`, text: message, read: null },
  ];
}

function makeWechat(edition: Edition): Form[] {
  const parts = splitEdition(
    edition,
    (one) => renderWechat(one, '（99／99）').length,
    wechatBudget,
  );
  return parts.map((one, i) => ({
    kind: 'wechat',
    file: i === 0 ? 'wechat.html' : `wechat-${i + 1}.html`,
    part: i + 1,
    text: renderWechat(one, parts.length > 1 ? `（${i + 1}／${parts.length}）` : ''),
    items: one.items,
    read: readBlocks.html,
  }));
}
