import type { LineRole } from '../line.ts';
import { sliceTraced } from '../traced-text.ts';
import type { Paragraph } from './assemble-paragraphs.ts';
import { cueQuestion } from './cue-question.ts';
import { expandInitials } from './expand-initials.ts';
import { findInnerLatin, wordsOf } from './find-inner-latin.ts';
import { findRuns } from './find-runs.ts';
import { findTranslation } from './find-translation.ts';
import { knowPersons } from './know-persons.ts';
import { labelOfVoice } from './label-of-voice.ts';
import { holderOf, isOffice, isOutlet, isWord, namesPerson, personName } from './names.ts';
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

// A turn can open inside a paragraph only after a sentence, and only with words that nothing but a
// label can be: a bare name and a colon may as well introduce what somebody else once said.
const innerLabel =
  /(?<=[。！？!?…”’」』）)]\s?|\s{2}|(?:[录錄]|如下)[:：])(?=(?:[\p{L}\p{N}《》·\s]{1,24}(?:记者|記者)|问|問|追问|追問|答|Q|A)\s*[:：])|(?<=[。！？!?…”’」』]\s?)(?=(?:记者|記者)(?:提[问問])?\s*[:：])|(?<=[a-z\d]\.)(?=[\u4e00-\u9fff《》]{1,24}(?:记者|記者)\s*[:：])/gu;

const nameInside =
  /(?<=[。！？!?…”’」』]\s{0,16})([\u4e00-\u9fff·]{2,14}?(?:\s[\u4e00-\u9fff·]{2,4})?)(表示|说|說|答道|回答|回应)?[:：]/gu;
// In a run of turns in two languages no space need stand before the other.
const latinInside =
  /(?<=[。！？.!?…”’」』]\s?)([A-Z][\p{L}.'’-]*(?: [A-Z][\p{L}.'’-]*){0,3})\s?[:：]/gu;

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
      ...innerNames(paragraph.text, names),
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

/** The names that tell a turn inside a paragraph from a clause that ends with a colon. */
interface Names {
  /** Whom labels at the beginning of paragraphs name. */
  readonly labels: ReadonlySet<string>;
  /** Who stands before a colon inside of two paragraphs or more, or is introduced by an office. */
  readonly answering: ReadonlySet<string>;
}

function namesOf(paragraphs: readonly Paragraph[]): Names {
  const document = paragraphs.map(({ text }) => text).join('\n');
  const labels = paragraphs.map(({ text, bold }) => parseLabel(text, bold)?.name ?? null);
  const once = new Set<string>();
  const answering = new Set<string>();
  for (const { text } of paragraphs)
    for (const name of new Set(personsInside(text))) (once.has(name) ? answering : once).add(name);
  const inside = paragraphs.flatMap(({ text }) => namesInside(text));
  for (const name of knowPersons(inside, document)) answering.add(name);
  return { labels: new Set(labels.flatMap((name) => (name ? [holderOf(name)] : []))), answering };
}

// A heading of what was said may look like a name: `方向：向北延伸。`
const personsInside = (text: string) =>
  namesInside(text).filter((name) => personName.test(name) && !isWord(name));

function namesInside(text: string): string[] {
  return [...text.matchAll(nameInside)].flatMap(({ 1: name = '', 2: verb }) =>
    verb ? [] : [name],
  );
}

/** No sentence that tells of a question is longer. */
const sentenceLimit = 400;

/**
 * Where turns open inside a paragraph that is a run of turns: somebody asks in it, and after its
 * sentences stand persons, offices, or names of other labels with a verb (`毛宁表示：`). Where it only
 * tells of the question, an office alone answers.
 */
function innerNames(text: string, names: Names): number[] {
  const asked = firstAsked(text);
  const told = asked === null;
  const named = [...text.matchAll(nameInside)].flatMap(({ index, 1: name = '', 2: verb }) => {
    const bears = verb
      ? [...names.labels].some((label) => name.endsWith(label))
      : isOffice(name) || (!told && (namesPerson(name) || names.answering.has(name)));
    return bears ? [index] : [];
  });
  if (told) {
    const sentenceBefore = (at: number) =>
      text
        .slice(Math.max(0, at - sentenceLimit), at)
        .split(/(?<=[。！？])/u)
        .at(-1) ?? '';
    return named.filter((at) => cueQuestion(sentenceBefore(at), true)).slice(0, 1);
  }
  const latin = [...text.matchAll(latinInside)].flatMap(({ index, 1: name = '' }) =>
    index > asked && (isOutlet(name) || namesPerson(name)) ? [index] : [],
  );
  return [...named.filter((index) => index > asked), ...(named.length ? latin : [])];
}

/** Where in a paragraph an asker's label first stands; null where none does. */
function firstAsked(text: string): number | null {
  const places = [0, ...[...text.matchAll(innerLabel)].map(({ index }) => index)];
  return (
    places.find((at) => {
      const role = parseLabel(text.slice(at))?.role;
      return role === 'asker' || role === 'follow-up';
    }) ?? null
  );
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
