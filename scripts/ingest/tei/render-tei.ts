import type { Element, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { CollatedPassage } from '../../../src/schemas/event-collation.ts';
import type { EventRecord, Unit } from '../../../src/schemas/event-record.ts';
import type { SourceRecord } from '../../../src/schemas/source-record.ts';
import { alignSources } from '../collate/align-sources.ts';
import { baseOf, listVoices, type Voices } from './list-voices.ts';
import { renderApparatus } from './render-apparatus.ts';
import { renderHeader } from './render-header.ts';

const model =
  'href="../schemas/tei-event.rng" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"';

/**
 * Renders an event as one TEI P5 document: every unit with the readings of all its witnesses. It
 * comes in pieces, as a tree of all units would take many times the room of its text.
 */
export function* renderTei(
  event: EventRecord,
  records: readonly SourceRecord[],
  passages: readonly CollatedPassage[],
): Generator<string> {
  const sources = alignSources(records);
  const voices = listVoices(event, sources);
  const units = renderUnits(event, sources, passages, voices);
  const first = units.next().value;
  const header = renderHeader(event, sources, voices);
  const frame = `${write(rootOf(header, first ? onLine(first) : []))}\n`;
  const foot = first ? frame.lastIndexOf('</body>') : frame.length;
  yield frame.slice(0, foot);
  for (const unit of units) yield `\n${write(unit)}\n`;
  yield frame.slice(foot);
}

const write = (tree: Root | Element) => toXml(tree, { closeEmptyElements: true });

function rootOf(header: Element, body: readonly (Element | string)[]): Root {
  return {
    type: 'root',
    children: [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
      { type: 'text', value: '\n' },
      { type: 'instruction', name: 'xml-model', value: model },
      { type: 'text', value: '\n' },
      x('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0' }, [
        ...onLine(header),
        x('text', { 'xml:lang': 'zh-Hans' }, x('body', {}, [...body])),
        { type: 'text', value: '\n' },
      ]),
    ],
  };
}

const onLine = (element: Element) => ['\n', element, '\n'];

function* renderUnits(
  event: EventRecord,
  sources: readonly SourceRecord[],
  passages: readonly CollatedPassage[],
  voices: Voices,
): Generator<Element, undefined> {
  const byUnit = Map.groupBy(passages, ({ unit }) => unit);
  for (const unit of event.units) {
    const own = byUnit.get(unit.id);
    if (own) yield renderUnit(unit, own, sources, voices, foreignTo(unit, event));
  }
}

/** The witnesses in another language than a unit's base. */
function foreignTo({ base }: Unit, { witnesses }: EventRecord): ReadonlySet<string> {
  const own = witnesses.find(({ source }) => source === base)?.collated;
  return new Set(witnesses.flatMap(({ source, collated }) => (collated === own ? [] : source)));
}

function renderUnit(
  unit: Unit,
  passages: readonly CollatedPassage[],
  sources: readonly SourceRecord[],
  voices: Voices,
  foreign: ReadonlySet<string>,
): Element {
  const isFrame = Object.keys(unit.exchanges).length === 0;
  const exchange = baseOf(unit, sources);
  const base = sources.find(({ id }) => id === unit.base);
  const turns = passages.map((passage): Element => {
    const words = renderApparatus(
      passage,
      unit,
      sources.map(({ id }) => id),
      foreign,
    );
    const kept = { 'xml:space': 'preserve' };
    if (passage.part === 'lede') return x('p', kept, words);
    const name = passage.part === 'question' ? exchange?.asker : (exchange ?? base)?.speaker;
    const known = passage.part === 'question' ? voices.outlets : voices.speakers;
    return x(
      'u',
      { ...kept, n: passage.part, who: `#${known.get(name ?? '') ?? 'unnamed'}` },
      words,
    );
  });
  const type = isFrame ? unit.id : 'exchange';
  return x('div', { type, 'xml:id': unit.id }, turns.flatMap(onLine));
}
