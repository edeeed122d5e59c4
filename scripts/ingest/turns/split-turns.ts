import type { LineRole } from '../line.ts';
import { sliceTraced } from '../traced-text.ts';
import type { Paragraph } from './assemble-paragraphs.ts';
import { expandInitials } from './expand-initials.ts';
import { findInnerLatin, wordsOf } from './find-inner-latin.ts';
import { findInnerNames, innerLabel, namesOf } from './find-inner-names.ts';
import { findRuns } from './find-runs.ts';
import { findTranslation } from './find-translation.ts';
import { labelOfVoice } from './label-of-voice.ts';
import { outletInBrackets } from './outlet-in-brackets.ts';
import { type Label, parseLabel } from './parse-label.ts';
import { isCaption } from './recognize-furniture.ts';

/** A paragraph, or the part of one, that belongs to one turn or is furniture by itself. */
export interface Piece extends Paragraph {
  /** The label at its beginning, if it opens a turn. */
  readonly label: Label | null;
  /** True where a longer paragraph was cut to make this piece. */
  readonly partial: boolean;
}

// What is set at the end of the last paragraph: where the story goes on, whose text it is, the tags of
// a post.
const tail =
  /(?:^|(?<=[。！？!?…”’」』）)]))\s*(?:[（(]\s*(?:下转|下轉|上接|转|轉)[^（()）]{1,12}版\s*[)）]|[（(]\s*(?:据|據|来源|來源)?[^（()）。，,]{0,14}(?:社|网|網|报|報|台|臺|新闻|新聞|周刊|客户端)[^（()）。，,]{0,14}[)）]|(?:[（(【[](?:完|全文完|记者|記者|编辑|編輯|责任编辑|責任編輯|责编|責編|[纠糾][错錯])[^（()）【】[\]]{0,24}[)）】\]]\s*){1,4}|(?:\s(?:(?:责任|責任|文字|版面)?(?:编辑|編輯)|责编|責編|校[对對]|[审審]核)\s?[:：/丨]?\s?[\u4e00-\u9fff]{2,4}){1,4}(?=\s|$)|\s[据據][\u4e00-\u9fff]{2,10}(?:社|网|網|报|報|台|臺)(?:[^\s。，,]{0,10}电)?|#[^#\s]{1,24}#)\s*(?:#[^#\s]{1,24}#\s*|\d{6,8}\s*|[|｜]\s*)*$|\s[|｜]\s*$|(?<=[.”"’])\s?[-–—]{1,2}\s?\p{Lu}{3,10}\s*$/u;

// The minute at which a live report printed a paragraph: `[10:34]`, `[2010-03-14 10:09]`.
const stamp =
  /\s{0,16}[[［【(（]\s?(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*)?\d{1,2}[:：]\d{2}(?::\d{2})?\s?[\]］】)）]\s*$/u;

// Headings, captions and links are never part of a turn.
const spoken: ReadonlySet<LineRole> = new Set(['text', 'item', 'cell']);

/**
 * Cuts paragraphs where a turn opens inside them, and cuts jump lines and credits off their ends.
 * A caption keeps its credit.
 */
export function splitTurns(paragraphs: readonly Paragraph[], speaker: string | null): Piece[] {
  const asking = new Set(paragraphs.filter(asksInHeading).map(({ level }) => level));
  const names = namesOf(paragraphs);
  const words = new Set(paragraphs.flatMap(labelWords));
  const pieces = paragraphs.flatMap((paragraph) => {
    if (!paragraph.text || !mayBeSpoken(paragraph, asking) || isCaption(paragraph.text, speaker))
      return [{ ...paragraph, label: null, partial: false }];
    if (paragraph.role === 'heading') return cutAt(paragraph, []);
    // What stands in the label itself opens nothing: 广播電(diàn)台记者.
    const label = parseLabel(paragraph.text)?.length ?? 0;
    const cuts = [
      ...[...paragraph.text.matchAll(innerLabel)].map(({ index }) => index),
      ...findInnerNames(paragraph.text, names),
      ...findRuns(paragraph.text),
      ...findInnerLatin(paragraph.text, words),
      ...findTranslation(paragraph.text),
    ].filter((at) => at >= Math.max(label, 1));
    const end = endingOf(paragraph.text);
    // A minute behind a label that stands alone is part of it: `Anna Lin: (01:06)`.
    if (end && end >= label && end > 0) cuts.push(end);
    return cutAt(paragraph, cuts);
  });
  return expandInitials(pieces);
}

/** Where what stands behind the last sentence begins: a credit, a minute, an outlet in brackets. */
function endingOf(text: string): number | undefined {
  const end = tail.exec(text) ?? stamp.exec(text);
  if (end) return end.index;
  const note = /(?<=[。！？!?.…”’」』])\s*[（(][^（()）]{2,24}[)）]\s*$/u.exec(text);
  return note && outletInBrackets(note[0]) ? note.index : undefined;
}

function labelWords({ text, bold }: Paragraph): string[] {
  const label = parseLabel(text, bold);
  return label ? [wordsOf(text, label)] : [];
}

/** Text is; so is a heading that a page makes of each question, whoever asks in it. */
function mayBeSpoken({ role, level, text, bold }: Paragraph, asking: ReadonlySet<number>): boolean {
  if (spoken.has(role)) return true;
  return role === 'heading' && asking.has(level) && parseLabel(text, bold) !== null;
}

/** Whether a heading opens with an asker's label; `[press]` without a colon may be part of the title. */
function asksInHeading({ role, level, text, bold }: Paragraph): boolean {
  const label = role === 'heading' ? parseLabel(text, bold) : null;
  const asks = label?.role === 'asker' || label?.role === 'follow-up';
  return asks && (level > 1 || label.name !== null || /[:：]/u.test(text.slice(0, label.length)));
}

/** Cuts a paragraph at offsets of its text; the pieces tile its extent in the source. */
export function cutAt(paragraph: Paragraph, cuts: readonly number[]): Piece[] {
  const bounds = [0, ...new Set(cuts), paragraph.text.length].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (let i = 0; i + 1 < bounds.length; i++) {
    const traced = sliceTraced(paragraph, bounds[i] as number, bounds[i + 1]);
    if (!traced.text) continue;
    const bold = i === 0 ? paragraph.bold : [];
    pieces.push({
      ...paragraph,
      ...traced,
      bold,
      label: parseLabel(traced.text, bold) ?? (i === 0 ? labelOfVoice(paragraph.voice) : null),
      start: pieces.length ? (traced.from[0] as number) : paragraph.start,
      partial: bounds.length > 2,
    });
  }
  return pieces.map((piece, i) => ({ ...piece, end: pieces[i + 1]?.start ?? paragraph.end }));
}
