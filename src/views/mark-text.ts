import type { Element, ElementContent } from 'hast';
import type { Apparatus } from './apparatus.ts';
import type { Place } from './find-places.ts';
import { findWord } from './find-word.ts';
import { groupReadings } from './group-readings.ts';
import type { PlacedEmendation } from './place-emendations.ts';
import { spanList } from './span-list.ts';
import { tellLack } from './tell-lack.ts';

/** A paragraph, and where it begins in its part's text. */
export interface MarkedParagraph {
  readonly text: string;
  readonly offset: number;
  readonly places: readonly Place[];
  readonly emendations: readonly PlacedEmendation[];
}

/** Something that stands between two letters, or begins or ends there. */
interface Mark {
  readonly at: number;
  /** Smaller stands first where several stand together: ends, insertions, beginnings. */
  readonly rank: number;
  readonly content: readonly ElementContent[];
}

/** A stretch of letters that is dressed. */
interface Dress {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/**
 * Prints a paragraph with its apparatus. Whatever is added carries `data-aside`, so that the rest is
 * still the source's text, letter for letter.
 */
export function markText(paragraph: MarkedParagraph, apparatus: Apparatus): ElementContent[] {
  const { text, offset, places, emendations } = paragraph;
  const local = places
    .map((place) => ({ ...place, from: place.from - offset, to: place.to - offset }))
    .filter(({ from, to }) => from <= text.length && to >= 0);
  const marks = [
    ...local.flatMap((place) => marksOf(place, text, apparatus)),
    ...emendations.map(emendationMark),
  ].filter(({ at }) => at >= 0 && at <= text.length);
  const dresses = [
    ...local.flatMap((place) => dressOf(place, text, apparatus)),
    ...emendations.map(({ from, to }) => ({ from, to, name: 'emended' })),
  ];
  return weave(text, marks, dresses);
}

function weave(text: string, marks: readonly Mark[], dresses: readonly Dress[]): ElementContent[] {
  const cuts = [0, text.length, ...marks.map(({ at }) => at)];
  const edges = dresses.flatMap(({ from, to }) => [from, to]);
  const points = [...new Set([...cuts, ...edges])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((a, b) => a - b);
  return points.flatMap((at, i): ElementContent[] => {
    const here = marks.filter((mark) => mark.at === at).toSorted((a, b) => a.rank - b.rank);
    const piece = text.slice(at, points[i + 1] ?? at);
    const names = dresses.filter(({ from, to }) => from <= at && at < to).map(({ name }) => name);
    const printed: ElementContent = { type: 'text', value: piece };
    return [
      ...here.flatMap(({ content }) => content),
      ...(piece === '' ? [] : [names.length > 0 ? span(names.join(' '), [printed]) : printed]),
    ];
  });
}

function marksOf(place: Place, text: string, apparatus: Apparatus): Mark[] {
  if (place.kind === 'variant') return variantMarks(place, text, apparatus);
  const reference = referTo(place.n, apparatus);
  if (place.kind === 'lacking') {
    const broken = place.omissions.some(({ why }) => why === 'truncated');
    const chars = Math.max(...place.omissions.map(({ chars }) => chars));
    const told = broken ? '本文所据文本至此截断' : `本文所据文本未见 ${chars} 字`;
    return [{ at: place.from, rank: 1, content: [whoLacks(told, apparatus), reference] }];
  }
  const told = tellLack(place.omissions, apparatus.sigla);
  return [
    { at: place.to, rank: 0, content: [aside('lacked-end', [])] },
    {
      at: place.from,
      rank: 2,
      content: [whoLacks(told, apparatus), reference, aside('lacked-start', [])],
    },
  ];
}

function variantMarks(
  place: Extract<Place, { kind: 'variant' }>,
  text: string,
  apparatus: Apparatus,
): Mark[] {
  const { variant, from, to, n } = place;
  const reference = referTo(n, apparatus);
  const gap = from === to ? [aside('variant-gap', [{ type: 'text', value: '‸' }])] : [];
  if (variant.suspect !== apparatus.source)
    return [{ at: to, rank: from === to ? 1 : -1, content: [...gap, reference] }];
  const [start, end] = findWord(text, [from, to], place.around);
  const told = tellSuspicion(place, [text.slice(start, from), text.slice(to, end)], apparatus);
  if (from === to) return [{ at: to, rank: 1, content: [...told, reference] }];
  const open = aside('suspect', [{ type: 'text', value: '「' }]);
  const close = aside('suspect', [{ type: 'text', value: '」' }]);
  return [
    { at: start, rank: 3, content: [open] },
    { at: end, rank: -1, content: [close, ...told, reference] },
  ];
}

/** 甲乙丁作“缅北”，疑误: each reading in the words that all have around it. */
function tellSuspicion(
  { variant, from, to }: Extract<Place, { kind: 'variant' }>,
  [left, right]: readonly [string, string],
  { source, order, sigla }: Apparatus,
): ElementContent[] {
  const others = groupReadings(variant, order).filter(
    ({ witnesses }) => !witnesses.some((witness) => witness.source === source),
  );
  const told = others.flatMap(({ text, witnesses: [first, ...more] }): ElementContent[] => {
    if (!first) return [];
    const names = [first, ...more].map((witness) => sigla.get(witness.source)).join('');
    if (text === '') return [{ type: 'text', value: `${names}无，` }];
    const verb = from === to ? '此处有' : '作';
    const properties = { dataSource: first.source, dataSpans: spanList([first.span]) };
    return [
      { type: 'text', value: `${names}${verb}“${left}` },
      { ...span('', [{ type: 'text', value: text }]), properties },
      { type: 'text', value: `${right}”，` },
    ];
  });
  const isExtra = others.every(({ text }) => text === '');
  const doubt = from === to ? '疑脱' : isExtra ? '疑衍' : '疑误';
  const open: ElementContent = { type: 'text', value: '[' };
  return [aside('suspect', [open, ...told, { type: 'text', value: `${doubt}]` }])];
}

function dressOf(place: Place, text: string, { source }: Apparatus): Dress[] {
  if (place.kind !== 'variant' || place.from === place.to) return [];
  const suspect = place.variant.suspect === source;
  const [from, to] = suspect
    ? findWord(text, [place.from, place.to], place.around)
    : [place.from, place.to];
  return [{ from, to, name: 'variant-word' }];
}

function emendationMark({ emendation: { reading, why }, to }: PlacedEmendation): Mark {
  const told: ElementContent = { type: 'text', value: `[校：${reading || '删'}]` };
  const mark = aside('emendation', [told]);
  return {
    at: to,
    rank: -2,
    content: [{ ...mark, properties: { ...mark.properties, title: why ?? undefined } }],
  };
}

function whoLacks(told: string, { unitUrl }: Apparatus): Element {
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: unitUrl },
    children: [{ type: 'text', value: `〔${told}〕` }],
  };
  return aside('lacked-by', [link]);
}

function referTo(n: number, { anchor }: Apparatus): Element {
  const properties = {
    id: `${anchor}-r${n}`,
    href: `#${anchor}-n${n}`,
    ariaLabel: `校记 ${n}`,
    role: 'doc-noteref',
  };
  const children: ElementContent[] = [{ type: 'text', value: String(n) }];
  const link: Element = { type: 'element', tagName: 'a', properties, children };
  return {
    type: 'element',
    tagName: 'sup',
    properties: { className: ['noteref'], dataAside: '' },
    children: [link],
  };
}

function aside(name: string, children: ElementContent[]): Element {
  const element = span(name, children);
  return { ...element, properties: { ...element.properties, dataAside: '' } };
}

function span(name: string, children: ElementContent[]): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: name.split(' ').filter(Boolean) },
    children,
  };
}
