import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Match } from '../schemas/formulation.ts';
import type { YearCell } from './count-by-year.ts';

/** A picture of formulations through the years. */
export interface Timeline {
  readonly title: string;
  readonly years: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly YearCell[] }[];
}

// In units of the picture.
const label = 226;
const cell = { width: 84, height: 32 };
const head = 34;
const letters = 16;

/**
 * Draws when formulations were said, as SVG: a mark for each year that has one, of a shape for each
 * kind of match, hollow where all is reported, with the number of units; else what can be said of
 * the absence. Nothing hangs on colour.
 */
export function drawTimeline({ title, years, rows }: Timeline): string {
  const width = Math.max(label + cell.width * years.length, 620);
  const height = head + rows.length * cell.height + 40;
  const root = {
    viewBox: `0 0 ${width} ${height}`,
    width: String(width),
    height: String(height),
    role: 'img',
    'aria-label': title,
    'font-size': '13',
    fill: 'currentColor',
  };
  return toXml(
    x(
      'svg',
      root,
      x('title', title),
      ...years.map((year, i) => text(label + cell.width * i, 20, `${year}年`)),
      ...rows.flatMap((row, i) => drawRow(row, head + i * cell.height, width)),
      ...legend(head + rows.length * cell.height + 24),
    ),
    { closeEmptyElements: true },
  );
}

function drawRow({ label: name, cells }: Timeline['rows'][number], y: number, width: number) {
  const whole = Array.from(name);
  const short = whole.length > letters ? `${whole.slice(0, letters - 1).join('')}…` : name;
  const rule = { d: `M0 ${y}H${width}`, stroke: 'currentColor', 'stroke-opacity': '0.2' };
  return [
    x('path', rule),
    text(0, y + 21, short),
    ...cells.flatMap((one, i) => drawCell(one, label + cell.width * i, y)),
  ];
}

function drawCell(one: YearCell, left: number, y: number): Element[] {
  if (one.state === 'seen')
    return [
      mark(one.match, one.direct, left + 8, y + 16),
      text(left + 26, y + 21, String(one.units)),
    ];
  return one.state === 'no-answer' ? [] : [quiet(left, y + 20, absenceWords[one.state])];
}

const absenceWords = { 'not-seen': '未见', incomparable: '无从比较' };

const shapes: Readonly<Record<Match, string>> = {
  exact: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0Z',
  reordered: 'M0 -7L7 0L0 7L-7 0Z',
  varied: 'M0 -6.5L7 6H-7Z',
  split: 'M-8 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0ZM1 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0Z',
};

/** Solid for direct speech; hollow, with a broken outline, where it is only reported. */
function mark(match: Match, direct: boolean, left: number, top: number): Element {
  const outline = { stroke: 'currentColor', 'stroke-width': '1.4', 'stroke-dasharray': '2.5 1.5' };
  const paint = direct ? {} : { fill: 'none', ...outline };
  return x('path', { d: shapes[match], transform: `translate(${left} ${top})`, ...paint });
}

function legend(y: number): Element[] {
  const items: readonly (readonly [Match, boolean, string])[] = [
    ['exact', true, '原样'],
    ['reordered', true, '次序不同'],
    ['varied', true, '略有出入'],
    ['split', true, '成员分见'],
    ['exact', false, '空心：只有转述'],
  ];
  return items.flatMap(([match, direct, words], i) => [
    mark(match, direct, 10 + i * 116, y - 4),
    text(24 + i * 116, y, words),
  ]);
}

function text(left: number, top: number, words: string): Element {
  return x('text', { x: String(left), y: String(top) }, words);
}

function quiet(left: number, top: number, words: string): Element {
  return x('text', { x: String(left), y: String(top), 'font-size': '11.5' }, words);
}
