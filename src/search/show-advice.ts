import type { Engine } from './engine.ts';
import { findTerm } from './find-term.ts';
import { type FoldedText, foldText } from './fold-text.ts';
import { makeElement } from './make-element.ts';
import type { Filters } from './read-filters.ts';
import type { Term } from './term.ts';
import type { Reading } from './understand-terms.ts';

interface Outcome {
  readonly readings: readonly Reading[];
  readonly terms: readonly Term[];
  readonly found: number;
  readonly chosen: Filters;
  /** Every choice of the page. */
  readonly boxes: readonly HTMLInputElement[];
}

/** Says how the query was taken and, where nothing was found, what may find something. */
export async function showAdvice(
  engine: Engine,
  { readings, terms, found, chosen, boxes }: Outcome,
): Promise<HTMLElement[]> {
  const taken = [...readings.map(tellReading), ...(await offerChoices(engine, terms, boxes))];
  const undecided = readings.some((reading) => reading.taken === null);
  if (found > 0 || terms.length === 0 || undecided) return taken;
  return [...taken, ...(await suggest(engine, terms, chosen))];
}

function tellReading({ typed, taken, as, others }: Reading): HTMLElement {
  const how = {
    simplified: `“${typed}”按简体作“${taken}”检索。`,
    pinyin:
      taken === null
        ? `“${typed}”可读作几个词，请选一个：`
        : `“${typed}”按拼音读作“${taken}”。${others.length > 0 ? '也可读作：' : ''}`,
    unsigned: `没有逐字相合的“${typed}”，以下不计标点。`,
  }[as];
  return makeElement('p', {}, how, ...linksTo(others));
}

/** A name that was typed may also be one to choose by: of who asked, of a topic. */
async function offerChoices(
  engine: Engine,
  terms: readonly Term[],
  boxes: readonly HTMLInputElement[],
): Promise<HTMLElement[]> {
  const nameOf = ({ letters }: FoldedText) => letters.map(({ letter }) => letter).join('');
  const names = new Set(terms.filter(({ excluded }) => !excluded).map(nameOf));
  const offers = boxes.map(async (box) => {
    const label = box.labels?.[0]?.querySelector('span')?.textContent.trim() ?? '';
    if (box.checked || !names.has(nameOf(foldText(label)))) return [];
    const { size } = await engine.having(box.name, box.value);
    const group = box.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
    const href = `search.html?${new URLSearchParams({ [box.name]: box.value })}`;
    const choose = makeElement('a', { href }, `${group}“${label}”`);
    return size > 0 ? [makeElement('p', {}, '另可按', choose, `查阅：${size} 条。`)] : [];
  });
  return (await Promise.all(offers)).flat();
}

async function suggest(
  engine: Engine,
  terms: readonly Term[],
  chosen: Filters,
): Promise<HTMLElement[]> {
  const advice: HTMLElement[] = [];
  const asked = terms.filter(({ excluded }) => !excluded);
  if (chosen.size > 0) {
    advice.push(
      makeElement('p', {}, '已选了筛选条件；', link(textOf(terms), '去掉筛选再找'), '。'),
    );
  }
  if (terms.length > 1) {
    const counts = await Promise.all(
      asked.map(async (term) => (await findTerm(engine, term)).size),
    );
    const alone = asked.map((term, i) =>
      makeElement('li', {}, link(textOf([term]), term.text), `：${counts[i]} 条`),
    );
    advice.push(
      makeElement('p', {}, '没有一条同时合于各词。分开来看：'),
      makeElement('ul', {}, ...alone),
    );
  }
  advice.push(
    makeElement('p', {}, '可减少字数，或改用报道中的写法；也可由', ...toTopics(), '查阅。'),
  );
  return advice;
}

const toTopics = () => [makeElement('a', { href: 'index.html#topics' }, '专题')];

const linksTo = (texts: readonly string[]) =>
  texts.flatMap((text, i) => [...(i > 0 ? ['、'] : []), link(text, text)]);

const link = (query: string, text: string) =>
  makeElement('a', { href: `search.html?q=${encodeURIComponent(query)}` }, text);

function textOf(terms: readonly Term[]): string {
  return terms
    .map(
      ({ text, signs, excluded }) =>
        (excluded ? '-' : '') + (signs === 'exact' ? `"${text}"` : text),
    )
    .join(' ');
}
