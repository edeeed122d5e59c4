import { formatDate } from '../views/format-date.ts';
import { speechLabels } from '../views/labels.ts';
import type { Engine } from './engine.ts';
import { listOccurrences, type Occurrence } from './list-occurrences.ts';
import { makeElement } from './make-element.ts';
import type { PageParts } from './page-parts.ts';
import { partName } from './part-name.ts';
import { printCsv } from './print-csv.ts';
import { recordName } from './record-name.ts';
import { resultLink } from './result-link.ts';
import type { Findings } from './search-records.ts';
import { type LineOrder, sortOccurrences } from './sort-occurrences.ts';
import { tallyBy } from './tally-by.ts';
import type { Term } from './term.ts';

/** How many lines are shown at a time. */
const batch = 200;
/** Of more records than that, only the latest are read: it would take too long. */
const mostRead = 1_000;
const orders: readonly LineOrder[] = ['left', 'right'];

/** Reads every occurrence. Returns what puts them on the page, one a line, with their totals. */
export async function showLines(
  { results, more, tally, order }: PageParts,
  engine: Engine,
  terms: readonly Term[],
  { keys }: Findings,
): Promise<() => void> {
  const hits = await Promise.all(keys.slice(0, mostRead).map(engine.read));
  const unread = keys.length - hits.length;
  const chosen = orders.find((one) => one === order.value) ?? 'date';
  const lines = sortOccurrences(
    hits.flatMap((hit) => listOccurrences(hit, terms)),
    chosen,
  );
  const render = (from: number) =>
    lines.slice(from, from + batch).map((line) => renderLine(line, terms));
  return () => {
    results.className = 'lines';
    results.replaceChildren(...render(0));
    tally.replaceChildren(...(lines.length > 0 ? renderTally(lines, unread) : []));
    more.hidden = lines.length <= batch;
    more.onclick = () => {
      results.append(...render(results.childElementCount));
      more.hidden = results.childElementCount >= lines.length;
    };
  };
}

function renderLine(line: Occurrence, terms: readonly Term[]): HTMLElement {
  const { hit, paragraph, left, text, right } = line;
  const words = makeElement(
    'a',
    { class: 'line__words', href: resultLink(hit, paragraph, terms) },
    // The inner element keeps the words in order where the outer one cuts them at their beginning.
    makeElement('span', { class: 'line__left' }, makeElement('bdi', {}, left)),
    makeElement('mark', {}, text),
    makeElement('span', { class: 'line__right' }, right),
  );
  const place = `${partName(hit, paragraph)} ${formatDate(hit.date)} ${hit.siglum}本 ${recordName(hit)}`;
  const told =
    hit.speech === 'reported'
      ? [makeElement('span', { class: 'badge badge--reported' }, speechLabels.reported)]
      : [];
  return makeElement(
    'li',
    {},
    words,
    makeElement('span', { class: 'line__place' }, place, ...told),
  );
}

function renderTally(lines: readonly Occurrence[], unread: number): HTMLElement[] {
  const years = tallyBy(lines, ({ hit }) => hit.date?.slice(0, 4) ?? '日期不详');
  const sources = tallyBy(
    lines,
    ({ hit }) => `${hit.date?.slice(0, 4) ?? ''} ${hit.siglum}本 ${hit.publisher ?? '出处不详'}`,
  );
  const copy = makeElement('button', { class: 'copy', type: 'button' }, '复制为 CSV');
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(printCsv(lines));
    copy.textContent = '已复制';
  });
  return [
    makeElement('p', {}, `共 ${lines.length} 处。`),
    ...(unread > 0
      ? [makeElement('p', {}, `只列日期最近的；还有 ${unread} 条，可用筛选缩小。`)]
      : []),
    ...[years, sources].map(renderCounts),
    ...(navigator.clipboard ? [copy] : []),
  ];
}

function renderCounts(counts: ReadonlyMap<string, number>): HTMLElement {
  const rows = [...counts].map(([name, count]) =>
    makeElement(
      'div',
      {},
      makeElement('dt', {}, name),
      makeElement('dd', { class: 'num' }, `${count}`),
    ),
  );
  return makeElement('dl', { class: 'tally' }, ...rows);
}
