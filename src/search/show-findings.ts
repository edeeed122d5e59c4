import type { Engine } from './engine.ts';
import type { PageParts } from './page-parts.ts';
import type { Term } from './read-terms.ts';
import { renderHit } from './render-hit.ts';
import type { Findings } from './search-records.ts';

/** How many results are shown at a time. */
const batch = 100;

/** Shows what was found: the results, the totals, and how many each filter would leave. */
export async function showFindings(
  { finder, status, boxes, results, more }: PageParts,
  engine: Engine,
  terms: readonly Term[],
  { keys, exchanges, counts }: Findings,
): Promise<void> {
  const render = async (from: number) => {
    const hits = await Promise.all(keys.slice(from, from + batch).map(engine.read));
    return hits.map((hit) => renderHit(hit, terms));
  };
  results.replaceChildren(...(await render(0)));
  more.hidden = keys.length <= batch;
  more.onclick = async () => {
    results.append(...(await render(results.childElementCount)));
    more.hidden = results.childElementCount >= keys.length;
  };
  for (const group of Map.groupBy(boxes, ({ name }) => name).values()) {
    showCounts(group, counts, keys.length);
  }
  status.textContent = terms.length === 0 ? '检索词中没有文字。' : tell(keys.length, exchanges);
  finder.dataset.exchangeCount = String(exchanges);
  finder.dataset.resultCount = String(keys.length);
}

/** Shows how many records each box of a filter would leave; hides what offers no choice. */
function showCounts(
  boxes: readonly HTMLInputElement[],
  counts: Findings['counts'],
  total: number,
): void {
  let choices = 0;
  for (const box of boxes) {
    const count = counts.get(box.name)?.get(box.value) ?? 0;
    const label = box.closest('label');
    const figure = label?.querySelector('[data-count]');
    if (figure) figure.textContent = String(count);
    if (label) label.hidden = count === 0 && !box.checked;
    if (box.checked || (count > 0 && count < total)) choices++;
  }
  const fieldset = boxes[0]?.closest('fieldset');
  if (fieldset) fieldset.hidden = choices === 0;
}

function tell(records: number, exchanges: number): string {
  if (records === 0) return '没有找到逐字相合的文字。可减少字数，或改用报道中的写法。';
  const openings = records - exchanges;
  return `找到 ${exchanges} 则答问${openings > 0 ? `、${openings} 段开场白` : ''}。`;
}
