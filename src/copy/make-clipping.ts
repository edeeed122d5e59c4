import type { Clipping } from './write-clipboard.ts';

/** What goes with the words of an answer, as its page carries it. */
export interface QuoteCard {
  readonly title: string;
  readonly occasion: string;
  readonly marks: readonly string[];
  readonly labels: Readonly<Record<'question' | 'answer', string>>;
  readonly citation: string;
  /** Corrections and suspected misprints. */
  readonly notes: readonly string[];
  /** The other witnesses of the same answer; empty where there is none. */
  readonly witnesses: string;
  /** The address of the answer; null where the site has none. */
  readonly url: string | null;
}

/** Paragraphs of a question or an answer in their order; null where some were left out. */
export interface PickedPart {
  readonly part: 'question' | 'answer';
  readonly speech: 'direct' | 'reported';
  readonly paragraphs: readonly (string | null)[];
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
const inParagraph = (text: string) => `<p>${escapeHtml(text)}</p>`;

/** An answer, or what was picked of it, formatted and plain. Only what was said is a block quote. */
export function makeClipping(card: QuoteCard, parts: readonly PickedPart[]): Clipping {
  const cut = parts.some(({ paragraphs }) => paragraphs.includes(null)) ? ['节选'] : [];
  const marks = [...card.marks, ...cut].map((mark) => `〔${mark}〕`).join('');
  const facts = card.occasion + marks;
  const told = [...card.notes, ...(card.witnesses === '' ? [] : [`另见：${card.witnesses}`])];
  const shown = parts.filter(({ paragraphs }) => paragraphs.some((one) => one !== null));
  const link = card.url === null ? [] : [card.url];
  return {
    html: [
      `<p><strong>${escapeHtml(card.title)}</strong></p>`,
      inParagraph(facts),
      ...shown.map((part) => formatPart(part, card.labels[part.part])),
      ...told.map(inParagraph),
      inParagraph(`——${card.citation}`),
      ...link.map((url) => `<p><a href="${escapeHtml(url)}">${escapeHtml(url)}</a></p>`),
    ].join('\n'),
    text: [
      `${card.title}\n${facts}`,
      ...shown.flatMap(({ part, paragraphs }) => [card.labels[part], ...paragraphs.map(orGap)]),
      ...told,
      [`——${card.citation}`, ...link].join('\n'),
    ].join('\n\n'),
  };
}

function formatPart({ speech, paragraphs }: PickedPart, label: string): string {
  const said = paragraphs.map((one) => inParagraph(orGap(one))).join('\n');
  const quoted = speech === 'direct' ? `<blockquote>\n${said}\n</blockquote>` : said;
  return `<p><strong>${escapeHtml(label)}</strong></p>\n${quoted}`;
}

function orGap(paragraph: string | null): string {
  return paragraph ?? '〔略〕';
}
