import type { Edition } from './edition.ts';
import type { Form } from './form.ts';
import { readBlocks } from './read-blocks.ts';
import { renderEmail } from './render-email.ts';
import { type Part, renderFragment } from './render-fragment.ts';
import { renderMessage } from './render-message.ts';
import { renderText } from './render-text.ts';
import { splitEdition } from './split-edition.ts';

/** In UTF-8 bytes: from here on a mail is split. Some programs cut a mail that is longer. */
const budget = 45 * 1024;

/** A part of an edition as HTML. */
interface Mail {
  readonly part: Part;
  readonly fragment: string;
  readonly email: string;
}

/** Writes an edition as mails, each as a fragment, as whole HTML and as a message to open. */
export async function makeMails(edition: Edition): Promise<Form[]> {
  const whole = renderMail({ edition, number: 1, of: 1, next: null });
  const mails = sizeOf(whole) <= budget ? [whole] : partsOf(edition).map(renderMail);
  return (await Promise.all(mails.map(makeMail))).flat();
}

function renderMail(part: Part): Mail {
  const fragment = renderFragment(part);
  return { part, fragment, email: renderEmail(part.edition, fragment) };
}

function sizeOf({ email }: Mail): number {
  return Buffer.byteLength(email);
}

/** The parts of an edition that each fit into one mail. */
function partsOf(edition: Edition): Part[] {
  const { kind, slug, siteUrl } = edition;
  // A digest is sent, and stands nowhere.
  const address = (n: number) =>
    kind === 'digests' ? null : new URL(`newsletter/${kind}/${slug}/email-${n}.html`, siteUrl).href;
  const measure = (one: Edition) =>
    // Counts as if there were more to come, whose link takes room too.
    sizeOf(renderMail({ edition: one, number: 99, of: 100, next: address(100) }));
  const editions = splitEdition(edition, measure, budget);
  const of = editions.length;
  return editions.map((one, i) => ({
    ...{ edition: one, number: i + 1, of },
    next: i + 1 < of ? address(i + 2) : null,
  }));
}

async function makeMail({ part, fragment, email }: Mail): Promise<Form[]> {
  const { number, edition } = part;
  const shared = { part: number, items: edition.items };
  const name = number > 1 ? `-${number}` : '';
  const message = await renderMessage(part, renderText(edition), email);
  return [
    { ...shared, kind: 'fragment', file: `fragment${name}.html`, text: fragment, read: null },
    { ...shared, kind: 'email', file: `email${name}.html`, text: email, read: readBlocks.html },
    { ...shared, kind: 'message', file: `${edition.slug}${name}.eml`, text: message, read: null },
  ];
}
