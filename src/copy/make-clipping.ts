import { lineRange } from '../views/line-range.ts';
import type { Clipping } from './write-clipboard.ts';

/** What goes with the words of an answer, as its page carries it. */
export interface QuoteCard {
  readonly title: string;
  readonly occasion: string;
  readonly marks: readonly string[];
  readonly labels: Readonly<Record<'question' | 'answer', string>>;
  /** What stands before and after the lines. */
  readonly citation: readonly [string, string];
  /** The first and the last line of the whole. */
  readonly lines: Lines;
  /** Corrections and suspected misprints. */
  readonly notes: readonly string[];
  /** The other witnesses of the same answer; empty where there is none. */
  readonly witnesses: string;
  /** The address of the answer; null where the site has none. */
  readonly url: string | null;
}

type Lines = readonly [number, number];

/** A paragraph as the page shows it: its words, its lines in the source and its place on the page. */
export interface Passage {
  readonly text: string;
  readonly lines: Lines;
  readonly id: string;
}

/** Paragraphs of a question or an answer in their order; null where some were left out. */
export interface PickedPart {
  readonly part: 'question' | 'answer';
  readonly speech: 'direct' | 'reported';
  readonly paragraphs: readonly (Passage | null)[];
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
  const passages = parts.flatMap(({ paragraphs }) => paragraphs);
  const whole = !passages.includes(null);
  const cut = whole ? [] : ['节选'];
  const marks = [...card.marks, ...cut].map((mark) => `〔${mark}〕`).join('');
  const facts = card.occasion + marks;
  const told = [...card.notes, ...(card.witnesses === '' ? [] : [`另见：${card.witnesses}`])];
  const shown = parts.filter(({ paragraphs }) => paragraphs.some((one) => one !== null));
  const source = card.citation.join(lineRange(...(whole ? [card.lines] : joinLines(passages))));
  const place = whole ? '' : `#${passages.find((passage) => passage !== null)?.id}`;
  const link = card.url === null ? [] : [card.url + place];
  return {
    html: [
      `<p><strong>${escapeHtml(card.title)}</strong></p>`,
      inParagraph(facts),
      ...shown.map((part) => formatPart(part, card.labels[part.part])),
      ...told.map(inParagraph),
      inParagraph(`——${source}`),
      ...link.map((url) => `<p><a href="${escapeHtml(url)}">${escapeHtml(url)}</a></p>`),
    ].join('\n'),
    text: [
      `${card.title}\n${facts}`,
      ...shown.flatMap(({ part, paragraphs }) => [card.labels[part], ...paragraphs.map(orGap)]),
      ...told,
      [`——${source}`, ...link].join('\n'),
    ].join('\n\n'),
  };
}

function formatPart({ speech, paragraphs }: PickedPart, label: string): string {
  const said = paragraphs.map((one) => inParagraph(orGap(one))).join('\n');
  const quoted = speech === 'direct' ? `<blockquote>\n${said}\n</blockquote>` : said;
  return `<p><strong>${escapeHtml(label)}</strong></p>\n${quoted}`;
}

/** The lines of passages; one run from the first to the last of those with nothing left out between. */
function joinLines(passages: readonly (Passage | null)[]): Lines[] {
  const runs: [number, number][] = [];
  for (const [i, passage] of passages.entries()) {
    if (passage === null) continue;
    const [first, last] = passage.lines;
    const run = passages[i - 1] ? runs.at(-1) : undefined;
    if (run) run[1] = last;
    else runs.push([first, last]);
  }
  return runs;
}

function orGap(passage: Passage | null): string {
  return passage?.text ?? '〔略〕';
}
