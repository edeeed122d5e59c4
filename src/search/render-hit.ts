import { askerName } from '../views/asker-name.ts';
import { formatDate } from '../views/format-date.ts';
import { speechLabels } from '../views/labels.ts';
import { choosePassage } from './choose-passage.ts';
import { cutAround } from './cut-around.ts';
import type { Hit } from './hit.ts';
import { makeElement } from './make-element.ts';
import { markTerms } from './mark-terms.ts';
import { partName } from './part-name.ts';
import { kindNames, recordName } from './record-name.ts';
import { resultLink } from './result-link.ts';
import type { Term } from './term.ts';

/** In UTF-16 code units. */
const longest = { question: 60, passage: 130 };

/** One result: who was asked what, when and in which source, and the passage that was found. */
export function renderHit(hit: Hit, terms: readonly Term[]): HTMLElement {
  const at = choosePassage(hit, terms);
  const href = resultLink(hit, at, terms);
  return makeElement(
    'li',
    { class: 'hit', 'data-record': hit.id },
    makeElement('h2', {}, makeElement('a', { href }, ...renderTitle(hit, terms))),
    renderFacts(hit),
    renderPassage(hit, at, terms),
    renderSource(hit),
  );
}

function renderTitle({ kind, questions, paragraphs }: Hit, terms: readonly Term[]) {
  if (kind !== 'exchange') return [kindNames[kind]];
  if (questions === 0) return ['（所据文本未刊提问）'];
  return renderText(paragraphs[0] ?? '', terms, longest.question);
}

function renderFacts(hit: Hit): HTMLElement {
  const facts = [makeElement('time', { datetime: hit.date ?? '' }, formatDate(hit.date))];
  if (hit.kind === 'exchange') facts.push(makeElement('span', {}, recordName(hit)));
  if (hit.kind === 'exchange' && hit.asker === null) {
    facts.push(makeElement('span', {}, askerName(null)));
  }
  if (hit.speech === 'reported') {
    facts.push(makeElement('span', { class: 'badge badge--reported' }, speechLabels.reported));
  }
  return makeElement('p', { class: 'entry__meta' }, ...facts);
}

function renderPassage(hit: Hit, at: number, terms: readonly Term[]): HTMLElement {
  const text = renderText(hit.paragraphs[at] ?? '', terms, longest.passage);
  return makeElement(
    'p',
    { class: `hit__passage hit__passage--${hit.speech ?? 'told'}` },
    makeElement('span', { class: 'label' }, partName(hit, at)),
    ...text,
  );
}

function renderText(text: string, terms: readonly Term[], length: number): (Node | string)[] {
  const pieces = cutAround(text, markTerms(text, terms), length);
  return pieces.map((piece) => (piece.marked ? makeElement('mark', {}, piece.text) : piece.text));
}

function renderSource({ siglum, title, publisher }: Hit): HTMLElement {
  return makeElement(
    'p',
    { class: 'hit__source' },
    makeElement('span', { class: 'siglum', title: `${siglum}本` }, siglum),
    ...(title === null ? [] : [makeElement('cite', { class: 'headline' }, `《${title}》`)]),
    makeElement('span', {}, publisher ?? '出处不详'),
  );
}
