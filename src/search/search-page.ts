import type { Engine } from './engine.ts';
import { openEngine } from './open-engine.ts';
import { type PageParts, pageParts, valuesOf } from './page-parts.ts';
import { longestQuery, readTerms, type Term } from './read-terms.ts';
import { searchRecords } from './search-records.ts';
import { showFindings } from './show-findings.ts';

void startSearch(pageParts());

/** Runs the query that the address holds, and again whenever a filter changes. */
async function startSearch(parts: PageParts): Promise<void> {
  const address = new URLSearchParams(location.search);
  const query = address.get('q')?.trim() ?? '';
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name=q]')) {
    input.value = query;
  }
  for (const box of parts.boxes) box.checked = address.getAll(box.name).includes(box.value);
  if (query === '') return;
  parts.finder.hidden = false;
  const terms = readTerms(query);
  parts.status.textContent = '正在检索……';
  try {
    const run = runner(parts, await openEngine(), terms);
    parts.filters.addEventListener('change', () => {
      remember(parts, query);
      void run();
    });
    await run();
    parts.start.hidden = true;
    if (query.length > longestQuery) parts.status.append(`只取了前 ${longestQuery} 字。`);
  } catch (error) {
    parts.status.textContent = `检索没有载入（${error instanceof Error ? error.message : error}）。可由专题与所据文本查阅。`;
  }
}

/** A search by the filters that are checked when it is called; only the last one called is shown. */
function runner(parts: PageParts, engine: Engine, terms: readonly Term[]): () => Promise<void> {
  let latest = 0;
  return async () => {
    const turn = ++latest;
    const checked = parts.boxes.filter((box) => box.checked);
    const findings = await searchRecords(engine, terms, valuesOf(parts.boxes), valuesOf(checked));
    if (turn === latest) await showFindings(parts, engine, terms, findings);
  };
}

/** Writes the query and the filters into the address, so that it can be kept and sent. */
function remember({ boxes }: PageParts, query: string): void {
  const address = new URLSearchParams({ q: query });
  for (const { name, value, checked } of boxes) if (checked) address.append(name, value);
  history.replaceState(null, '', `?${address}`);
}
