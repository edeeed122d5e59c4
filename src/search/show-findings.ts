import type { Engine } from './engine.ts';
import { batch, firstShown } from './first-shown.ts';
import type { PageParts } from './page-parts.ts';
import { renderHit } from './render-hit.ts';
import type { Findings } from './search-records.ts';
import type { Term } from './term.ts';

/** Reads the first results. Returns what puts them, and all that may follow, on the page. */
export async function showFindings(
  { results, more, tally }: PageParts,
  engine: Engine,
  terms: readonly Term[],
  { keys }: Findings,
): Promise<() => void> {
  const render = async (from: number, count: number) => {
    const hits = await Promise.all(keys.slice(from, from + count).map(engine.read));
    return hits.map((hit) => renderHit(hit, terms));
  };
  const first = await render(0, firstShown(keys.length));
  return () => {
    results.className = 'hits';
    results.replaceChildren(...first);
    tally.replaceChildren();
    more.hidden = first.length >= keys.length;
    more.onclick = async () => {
      results.append(...(await render(results.childElementCount, batch)));
      more.hidden = results.childElementCount >= keys.length;
    };
  };
}

/** Shows how much was found, and how much each filter would leave. */
export function showTotals(
  { finder, status, boxes }: PageParts,
  counts: Findings['counts'],
  { keys, exchanges }: Pick<Findings, 'keys' | 'exchanges'>,
): void {
  for (const group of Map.groupBy(boxes, ({ name }) => name).values()) showCounts(group, counts);
  const others = keys.length - exchanges;
  status.textContent =
    keys.length === 0
      ? '没有找到。'
      : `找到 ${exchanges} 则答问${others > 0 ? `、${others} 段其他文字` : ''}（各本分计）。`;
  finder.dataset.exchangeCount = String(exchanges);
  finder.dataset.resultCount = String(keys.length);
}

/** Shows how many records each box of a filter would leave; hides what offers no choice. */
function showCounts(boxes: readonly HTMLInputElement[], counts: Findings['counts']): void {
  let choices = 0;
  for (const box of boxes) {
    const count = counts.get(box.name)?.get(box.value) ?? 0;
    const label = box.closest('label');
    const figure = label?.querySelector('[data-count]');
    if (figure) figure.textContent = String(count);
    if (label) label.hidden = count === 0 && !box.checked;
    if (box.checked || count > 0) choices++;
  }
  const fieldset = boxes[0]?.closest('fieldset');
  if (fieldset) fieldset.hidden = choices < 2 && !boxes.some(({ checked }) => checked);
}
