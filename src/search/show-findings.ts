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
  for (const box of boxes) {
    const count = counts.get(box.name)?.get(box.value) ?? 0;
    const label = box.closest('label');
    if (label) label.hidden = count === 0 && !box.checked;
    const figure = label?.querySelector('[data-count]');
    if (figure) figure.textContent = String(count);
  }
  for (const group of new Set(boxes.map((box) => box.closest('fieldset')))) {
    if (group) group.hidden = !group.querySelector('label:not([hidden])');
  }
  status.textContent = tell(keys.length, exchanges);
  finder.dataset.exchangeCount = String(exchanges);
  finder.dataset.resultCount = String(keys.length);
}

function tell(records: number, exchanges: number): string {
  if (records === 0) return '没有找到逐字相合的文字。可减少字数，或改用报道中的写法。';
  const openings = records - exchanges;
  return `找到 ${exchanges} 则答问${openings > 0 ? `、${openings} 段开场白` : ''}。`;
}
