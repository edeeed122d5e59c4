import type { Answer } from '../../src/schemas/answer.ts';
import { answerMarks } from '../../src/views/answer-marks.ts';
import { answerTitle } from '../../src/views/answer-title.ts';
import { citation } from '../../src/views/citation.ts';
import { collectNotes } from '../../src/views/collect-notes.ts';
import { occasion } from '../../src/views/occasion.ts';
import { passageLabels } from '../../src/views/passage-labels.ts';
import type { Source } from '../publish/read-sources.ts';
import type { Item, Passage } from './edition.ts';
import type { Library } from './library.ts';
import { oneLine } from './one-line.ts';
import { siglaOf } from './sigla-of.ts';
import { unitOf } from './unit-of.ts';

/** One answer as an edition gives it: its words, and what must go with them. */
export function describeItem(answer: Answer, library: Library): Item {
  const { site, sources } = library;
  const source = sources.get(answer.source);
  const exchange = source?.record.exchanges[answer.n - 1];
  if (!source || !exchange) throw new Error(`${answer.id}: not in data/sources; ingest again.`);
  const { id, date, speech, topics } = answer;
  const passages = passagesOf(answer, exchange);
  const spans = passages.flatMap(({ words }) => words.flatMap((one) => one.spans));
  return {
    ...{ id, source, date, speech, topics },
    heading: answer.heading === null ? null : oneLine(answer.heading),
    title: oneLine(answerTitle(answer)),
    isHeaded: true,
    occasion: oneLine(occasion(answer)),
    marks: answerMarks(answer),
    passages,
    citation: oneLine(citation(answer)),
    notes: collectNotes(spans, source.record, unitOf(answer, library), siglaOf(library)),
    url: new URL(answer.url, site.address).href,
  };
}

type Exchange = Source['record']['exchanges'][number];

function passagesOf(answer: Answer, exchange: Exchange): Passage[] {
  const labels = passageLabels(answer);
  return (['question', 'answer'] as const)
    .map((part) => ({ part, label: oneLine(labels[part]), words: exchange[part].paragraphs }))
    .filter(({ words }) => words.length > 0);
}
