import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Part } from './render-fragment.ts';

/**
 * A part of an edition as a mail to open and send (`.eml`): text and HTML as base64. Date, id and
 * boundaries come from the content, so that the same content gives the same bytes.
 */
export async function renderMessage(part: Part, text: string, html: string): Promise<string> {
  const { edition, number, of } = part;
  const { hostname } = new URL(edition.siteUrl);
  const hash = createHash('sha256').update(text).update(html).digest('hex').slice(0, 32);
  const turn = of > 1 ? `（${number}／${of}）` : '';
  const mail = new MailComposer({
    from: { name: edition.siteTitle, address: `newsletter@${hostname}` },
    subject: `${edition.title}${turn} · ${edition.siteTitle}`,
    // Opens as a draft in Outlook.
    headers: { 'X-Unsent': '1' },
    date: new Date(`${newestOf(edition) ?? '1970-01-01'}T00:00:00Z`),
    messageId: `<${hash}@${hostname}>`,
    baseBoundary: hash,
    textEncoding: 'base64',
    ...{ text, html, disableFileAccess: true, disableUrlAccess: true },
  });
  return (await mail.compile().build()).toString('latin1');
}

function newestOf({ items }: Part['edition']): string | undefined {
  return items
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1);
}
