import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { cellLabels, cellText } from './cell-labels.ts';
import type { CellState, CoverageCell, CoverageRow } from './cover-units.ts';

/** A picture of the coverage: what it is called, its rows and how each is named. */
export interface CoveragePicture {
  readonly title: string;
  readonly sigla: readonly string[];
  readonly rows: readonly (Pick<CoverageRow, 'n' | 'cells'> & { readonly label: string })[];
}

// In units of the picture.
const label = 208;
const cell = { width: 84, height: 36 };
const bar = { x: 6, y: 20, width: 72, height: 9 };
const head = 34;
const letters = 14;
// Between the entries of the legend.
const step = 136;

const usual: readonly CellState[] = ['whole', 'cut', 'paraphrased', 'truncated', 'absent'];

/**
 * Draws the coverage as SVG that stands alone: a bar as long as the share that a witness prints.
 * Each state has its own shape and word, so that nothing hangs on shade.
 */
export function drawCoverage({ title, sigla, rows }: CoveragePicture): string {
  const isForeign = rows.some(({ cells }) => cells.some(({ state }) => state === 'foreign'));
  const shown = isForeign ? [...usual, 'foreign' as const] : usual;
  const width = Math.max(label + cell.width * sigla.length, shown.length * step) + 2;
  const height = head + rows.length * cell.height + 52;
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width: String(width),
    height: String(height),
    role: 'img',
    'aria-label': title,
    class: 'coverage-picture',
    color: '#24211c',
    'font-family': 'Noto Sans CJK SC, Noto Sans SC, PingFang SC, Microsoft YaHei, sans-serif',
    'font-size': '13',
    fill: 'currentColor',
  };
  const children = [
    x('title', title),
    x('rect', { class: 'coverage-picture__paper', width: '100%', height: '100%', fill: '#fff' }),
    hatch(),
    ...sigla.map((siglum, i) => text(label + cell.width * i + bar.x, 22, siglum, '700')),
    ...rows.flatMap((row, i) => drawRow(row, head + i * cell.height, width)),
    ...legend(shown, head + rows.length * cell.height + 16),
  ];
  return toXml(x('svg', root, ...children), { closeEmptyElements: true });
}

function hatch(): Element {
  const lines = { d: 'M0 6L6 0', stroke: 'currentColor', 'stroke-width': '1.6' };
  const size = { width: '6', height: '6', patternUnits: 'userSpaceOnUse' };
  return x('defs', {}, x('pattern', { id: 'coverage-hatch', ...size }, x('path', lines)));
}

function drawRow(
  { n, label: name, cells }: CoveragePicture['rows'][number],
  y: number,
  width: number,
): Element[] {
  const rule = { d: `M0 ${y}H${width}`, stroke: 'currentColor', 'stroke-opacity': '0.2' };
  const whole = Array.from(name);
  const short = whole.length > letters ? `${whole.slice(0, letters - 1).join('')}…` : name;
  return [
    x('path', rule),
    text(0, y + 23, n === null ? '' : String(n), '400'),
    text(24, y + 23, short, '400'),
    ...cells.map((one, i) => drawCell(one, label + i * cell.width, y)),
  ];
}

function drawCell(one: Pick<CoverageCell, 'state' | 'share'>, left: number, top: number): Element {
  return x(
    'g',
    { transform: `translate(${left} ${top})` },
    text(bar.x, 16, cellText(one), '400'),
    ...shape(one),
  );
}

function shape({ state, share }: Pick<CoverageCell, 'state' | 'share'>): Element[] {
  const length = Math.max(2, bar.width * share);
  const frame = { fill: 'none', stroke: 'currentColor', 'stroke-opacity': '0.7' };
  const place = { x: String(bar.x), y: String(bar.y), height: String(bar.height) };
  const outline = (dashes?: string) =>
    x('rect', { ...place, width: String(bar.width), ...frame, 'stroke-dasharray': dashes });
  const filled = (fill: string) => x('rect', { ...place, width: length.toFixed(1), fill });
  switch (state) {
    case 'whole':
      return [filled('currentColor')];
    case 'cut':
      return [outline(), filled('currentColor')];
    case 'paraphrased':
      return [outline('3 2'), filled('url(#coverage-hatch)')];
    case 'truncated':
      return [x('path', { d: torn(length), 'fill-opacity': '0.75' })];
    default: {
      const middle = bar.y + bar.height / 2;
      const line = `M${bar.x} ${middle}h${bar.width}`;
      return [x('path', { d: line, stroke: 'currentColor', 'stroke-dasharray': '1 5' })];
    }
  }
}

/** A bar that ends as torn paper does. */
function torn(length: number): string {
  const { x: left, y, height } = bar;
  const [right, step] = [left + length, height / 3];
  return `M${left} ${y}H${right}l-4 ${step}l4 ${step}l-4 ${step}H${left}Z`;
}

function legend(shown: readonly CellState[], top: number): Element[] {
  return shown.map((state, i) => {
    const sample = { state, share: state === 'whole' ? 1 : 0.6 };
    const [word, meaning] = cellLabels[state];
    return x(
      'g',
      { transform: `translate(${i * step} ${top})`, 'font-size': '11' },
      text(bar.x, 14, `${word}　${meaning}`, '400'),
      ...shape(sample),
    );
  });
}

function text(left: number, top: number, words: string, weight: string): Element {
  return x('text', { x: String(left), y: String(top), 'font-weight': weight }, words);
}
