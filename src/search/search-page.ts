import type { Engine } from './engine.ts';
import { loadLexicon } from './load-lexicon.ts';
import { openEngine } from './open-engine.ts';
import { type PageParts, pageParts, valuesOf } from './page-parts.ts';
import { readState, restoreState } from './page-state.ts';
import { readFilters } from './read-filters.ts';
import { longestQuery, readTerms } from './read-terms.ts';
import { searchRecords } from './search-records.ts';
import { showAdvice } from './show-advice.ts';
import { showFindings, showTotals } from './show-findings.ts';
import { showLines } from './show-lines.ts';
import { understandTerms } from './understand-terms.ts';

/** Runs the search that the address holds, and again whenever a reader asks otherwise. */
function startSearch(parts: PageParts, engine: Engine): void {
  // The page says so where this script is not there to do it.
  parts.finder.dataset.running = '';
  let latest = 0;
  const run = async () => {
    const turn = ++latest;
    try {
      await search(parts, engine, () => turn === latest);
    } catch (error) {
      showFailure(parts, error);
    }
  };
  const restore = () => {
    restoreState(parts, new URLSearchParams(location.search));
    void run();
  };
  const change = () => {
    const state = readState(parts);
    // Servers refuse an address that is too long.
    if (state.has('q')) state.set('q', state.get('q')?.slice(0, longestQuery) ?? '');
    const address = state.size > 0 ? `?${state}` : location.pathname;
    history.pushState(null, '', address);
    void run();
  };
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    change();
  });
  // Some of its controls stand outside the form, where their events do not reach it.
  for (const control of parts.choices.elements) control.addEventListener('change', change);
  addEventListener('popstate', restore);
  restore();
}

async function search(parts: PageParts, engine: Engine, isLatest: () => boolean): Promise<void> {
  const state = readState(parts);
  const query = state.get('q') ?? '';
  const lines = state.get('view') === 'lines';
  const chosen = valuesOf(parts.boxes.filter((box) => box.checked));
  const idle = query === '' && chosen.size === 0;
  parts.finder.dataset.resultCount = '';
  parts.finder.dataset.exchangeCount = '';
  parts.status.textContent = idle ? '' : '正在检索……';
  parts.start.hidden = !idle;
  offerOrders(parts.order, lines);
  const typed = readTerms(query);
  const [{ terms, readings }, holders] = await Promise.all([
    understandTerms(engine, typed, loadLexicon),
    readFilters(engine, valuesOf(parts.boxes)),
  ]);
  const unread = query !== '' && terms.length === 0;
  const undecided = readings.some(({ taken }) => taken === null);
  const findings = await searchRecords(engine, terms, {
    holders,
    chosen,
    order: lines || state.get('order') === 'date' ? 'date' : 'relevance',
  });
  const shown = idle || unread || undecided ? { ...findings, keys: [], exchanges: 0 } : findings;
  const show = lines ? showLines : showFindings;
  const render = await show(parts, engine, terms, shown);
  const found = shown.keys.length;
  const advice = await showAdvice(engine, { readings, terms, found, chosen, boxes: parts.boxes });
  if (!isLatest()) return;
  render();
  parts.advice.replaceChildren(...advice);
  parts.start.hidden = found > 0;
  showTotals(parts, findings.counts, shown);
  if (idle) {
    parts.status.textContent = '';
    parts.finder.dataset.resultCount = '';
    parts.finder.dataset.exchangeCount = '';
  } else if (unread) parts.status.textContent = '检索词中没有文字。';
  if (query.length > longestQuery) parts.status.append(`只取了前 ${longestQuery} 字。`);
}

/** Lines have no relevance: their usual order is by date. */
function offerOrders({ options }: HTMLSelectElement, lines: boolean): void {
  for (const option of options) {
    if (option.value === '') option.textContent = lines ? '日期' : '相关';
    else option.hidden = (option.value === 'date') === lines;
  }
}

function showFailure(parts: PageParts, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  parts.results.replaceChildren();
  parts.advice.replaceChildren();
  parts.status.textContent = `检索没有载入（${reason}）。可由下列专题与所据文本查阅。`;
  parts.start.hidden = false;
}

startSearch(pageParts(), openEngine());
