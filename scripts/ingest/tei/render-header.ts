import type { Element } from 'xast';
import { x } from 'xastscript';
import type { EventRecord } from '../../../src/schemas/event-record.ts';
import type { SourceRecord } from '../../../src/schemas/source-record.ts';
import type { Voices } from './list-voices.ts';
import { witnessId } from './render-apparatus.ts';
import { xmlText } from './render-letters.ts';

const about = [
  'Every reading is printed as its witness has it; nothing is corrected.',
  'Where an app has type form, the witnesses differ in the width of a mark, in script, in white space or in where a paragraph begins; where it has type absence, some print nothing. A gap says why: cut (what stands around it is there), truncated (the witness breaks off), not-witnessed (the witness has nothing of this part), other-language (it is not compared). A note of type suspect says whose reading is likelier a misprint, and why.',
];
const rights =
  'The rights in each witness remain with its author and its publisher. What is not question or answer is left out where they reserve it.';

/** The header of an event's TEI document: its witnesses, its voices and how it is encoded. */
export function renderHeader(
  event: EventRecord,
  sources: readonly SourceRecord[],
  voices: Voices,
): Element {
  const { title, date } = event;
  return x('teiHeader', {}, [
    x('fileDesc', {}, [
      x('titleStmt', {}, x('title', {}, xmlText(title))),
      x('publicationStmt', {}, x('p', {}, rights)),
      x('sourceDesc', {}, x('listWit', {}, sources.map(renderWitness))),
    ]),
    x('encodingDesc', {}, [
      x(
        'editorialDecl',
        {},
        about.map((words) => x('p', {}, words)),
      ),
      x('variantEncoding', { method: 'parallel-segmentation', location: 'internal' }),
    ]),
    x('profileDesc', {}, [
      x('creation', {}, x('date', { when: date }, date)),
      x('langUsage', {}, x('language', { ident: 'zh-Hans' }, 'Chinese')),
      x('particDesc', {}, x('listPerson', {}, renderVoices(voices))),
    ]),
  ]);
}

function renderWitness({ id, siglum, title, publisher, date, url, exchanges }: SourceRecord) {
  const reported = exchanges.some(({ speech }) => speech === 'reported');
  return x('witness', { 'xml:id': witnessId(id), n: xmlText(siglum) }, [
    x('bibl', {}, [
      title === null ? null : x('title', {}, xmlText(title)),
      x('idno', { type: 'source' }, id),
      publisher === null ? null : x('publisher', {}, xmlText(publisher)),
      date === null ? null : x('date', { when: date }, date),
      url === null ? null : x('ref', { target: url }, url),
    ]),
    reported ? x('note', { type: 'speech' }, 'reported') : null,
  ]);
}

function renderVoices({ speakers, outlets }: Voices): Element[] {
  return [
    ...[...speakers].map(([name, id]) =>
      x('person', { 'xml:id': id }, x('persName', {}, xmlText(name))),
    ),
    ...[...outlets].map(([name, id]) =>
      x('org', { 'xml:id': id }, x('orgName', {}, xmlText(name))),
    ),
    x('person', { 'xml:id': 'unnamed' }, x('note', {}, 'Whom the sources do not name.')),
  ];
}
