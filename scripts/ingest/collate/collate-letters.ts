import { decodeHTML } from 'entities';
import type { Paragraph } from '../../../src/schemas/exchange.ts';
import { collateFold, type Folded } from './collate-fold.ts';

/** One character of a passage, white space left out; a long dash or an ellipsis is one. */
export interface Letter extends Folded {
  readonly text: string;
  /** `[start, end)` in the source. */
  readonly start: number;
  readonly end: number;
  /** The number of the span that it stands in. */
  readonly piece: number;
  /** Whether a paragraph begins with it. */
  readonly opens: boolean;
}

/**
 * Finds every letter of the paragraphs in the source. Markup between letters is passed over,
 * entities are decoded. Throws where a paragraph's text does not stand in its spans.
 */
export function collateLetters(source: string, paragraphs: readonly Paragraph[]): Letter[] {
  const letters: Letter[] = [];
  let piece = 0;
  for (const { text, spans } of paragraphs) {
    const wanted = [...text.replace(/[\s\u200b\ufeff]/gu, '')];
    let next = 0;
    for (const [start, end] of spans) {
      piece++;
      for (let at = start; at < Math.min(end, source.length) && next < wanted.length; ) {
        const found = readUnit(source, at, wanted, next);
        if (found.text) {
          push(letters, { ...found, start: at, end: at + found.length, piece, opens: next === 0 });
          next++;
        }
        at += found.length;
      }
    }
    if (next < wanted.length)
      throw new Error(`«${text.slice(0, 20)}» does not stand in its spans: correct the spans`);
  }
  return letters;
}

const passed = /<[^<>]*>|&#?\w+;?|(?:\\ud[89ab][\da-f]{2}\\ud[c-f][\da-f]{2})|\\u[\da-f]{4}|\\./iuy;

/** What stands at an offset: the wanted character, or something to pass over (`text` is empty). */
function readUnit(
  source: string,
  at: number,
  wanted: readonly string[],
  next: number,
): { text: string; length: number } {
  const text = wanted[next] as string;
  passed.lastIndex = at;
  const unit = passed.exec(source)?.[0] ?? source.charAt(at);
  // Where entities are not decoded, the text itself holds one letter for letter.
  const isBare =
    source.startsWith(text, at) && unit === wanted.slice(next, next + unit.length).join('');
  if (!isBare && decode(unit) === text) return { text, length: unit.length };
  if (source.startsWith(text, at)) return { text, length: text.length };
  return { text: '', length: unit.length };
}

/** What an entity or the escape of a JSON string stands for. */
function decode(unit: string): string {
  if (unit.startsWith('&')) return decodeHTML(unit);
  if (!unit.startsWith('\\')) return '';
  const codes = unit.match(/[\da-f]{4}/giu) ?? [];
  if (codes.length === 0) return unit.slice(1);
  return String.fromCharCode(...codes.map((code) => Number.parseInt(code, 16)));
}

const isLong = /[—…]/;

/** Adds a letter; a dash that goes on, or an ellipsis, becomes longer instead. */
function push(letters: Letter[], found: Omit<Letter, keyof Folded>): void {
  const folded = collateFold(found.text);
  const last = letters.at(-1);
  if (last?.end === found.start && last.form.startsWith(folded.form) && isLong.test(folded.key)) {
    letters[letters.length - 1] = {
      ...last,
      text: last.text + found.text,
      form: last.form + folded.form,
      end: found.end,
    };
  } else letters.push({ ...found, ...folded });
}
