import type { Answer } from '../../src/schemas/answer.ts';
import { answerTitle } from '../../src/views/answer-title.ts';
import { askerName } from '../../src/views/asker-name.ts';
import { citation } from '../../src/views/citation.ts';
import { formatDate } from '../../src/views/format-date.ts';
import { kindLabels, speechLabels, truncatedLabels } from '../../src/views/labels.ts';
import type { Source } from '../publish/read-sources.ts';
import { collectNotes } from './collect-notes.ts';
import type { Item, Passage } from './edition.ts';
import type { Library } from './library.ts';

const shortened: ReadonlySet<string> = new Set(['abridged-transcript', 'summary']);

/** One answer as an edition gives it: its words, and what must go with them. */
export function describeItem(answer: Answer, { site, sources, events }: Library): Item {
  const source = sources.get(answer.source);
  const exchange = source?.record.exchanges[answer.n - 1];
  if (!source || !exchange) throw new Error(`${answer.id}: not in data/sources; ingest again.`);
  const { id, date, speech, topics } = answer;
  const unit = events
    .find((event) => event.id === answer.event)
    ?.units.find((one) => one.id === answer.unit);
  return {
    ...{ id, source, date, speech, topics },
    heading: answer.heading?.replace(/\s+/g, ' ') ?? null,
    title: answerTitle(answer),
    occasion: [formatDate(date), answer.eventTitle].filter(Boolean).join(' · '),
    marks: marksOf(answer),
    passages: passagesOf(answer, exchange),
    citation: citation(answer),
    notes: collectNotes(exchange, source.record, unit, siglaOf(sources)),
    url: new URL(answer.url, site.address).href,
  };
}

function marksOf({ speech, kind, truncated }: Answer): string[] {
  return [
    ...(speech === 'reported' ? [speechLabels.reported] : []),
    ...(shortened.has(kind) ? [kindLabels[kind]] : []),
    ...truncated.map((part) => truncatedLabels[part]),
  ];
}

type Exchange = Source['record']['exchanges'][number];

function passagesOf({ asker, speaker, speech }: Answer, exchange: Exchange): Passage[] {
  const told = speech === 'reported' ? `（${speechLabels.reported}）` : '';
  const passages: Passage[] = [
    {
      part: 'question',
      label: `问${told}：${askerName(asker)}`,
      words: exchange.question.paragraphs,
    },
    {
      part: 'answer',
      label: `答${told}：${speaker ?? '未具名'}`,
      words: exchange.answer.paragraphs,
    },
  ];
  return passages.filter(({ words }) => words.length > 0);
}

function siglaOf(sources: Library['sources']): (source: string) => string {
  return (source) => `${sources.get(source)?.record.siglum ?? source}本`;
}
