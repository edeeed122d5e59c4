import { type Exchange, exchange as exchangeSchema } from '../../src/schemas/exchange.ts';
import { sourceRecord } from '../../src/schemas/source-record.ts';
import { describeAnswer } from '../ingest/describe-answer.ts';
import { lineIndex } from '../ingest/line-index.ts';
import type { Library } from './library.ts';

/** What a made-up exchange says: paragraphs of its question and of its answer. */
export interface MadeExchange extends Partial<Omit<Exchange, 'question' | 'answer'>> {
  readonly question: readonly string[];
  readonly answer: readonly string[];
}

/** A library of one made-up source, for tests: each paragraph is a line of it. */
export function madeLibrary(made: readonly MadeExchange[], more: object = {}): Library {
  let text = '';
  const say = (paragraphs: readonly string[]) => ({
    paragraphs: paragraphs.map((paragraph) => {
      const start = text.length;
      text += `${paragraph}\n`;
      return { text: paragraph, spans: [[start, start + paragraph.length]] };
    }),
  });
  const exchanges = made.map(({ question, answer, ...rest }, i) =>
    exchangeSchema.parse({
      ...{ id: `made/${i + 1}`, n: i + 1, asker: '彭博社', speaker: '王毅', speech: 'direct' },
      ...{ heading: null, topics: ['zhongmei'], mentions: [], truncated: [], grounds: [] },
      ...{ evidence: [], url: `answers/made-${String(i + 1).padStart(2, '0')}.html` },
      ...rest,
      question: say(question),
      answer: say(answer),
    }),
  );
  const record = sourceRecord.parse({
    ...{ schemaVersion: 1, id: 'made', file: 'sources/made.txt', sha256: '0'.repeat(64) },
    ...{ encoding: 'utf-8', length: text.length, title: '题', publisher: null, siglum: '甲' },
    ...{ date: '2024-03-07', event: null, kind: 'transcript', completeness: 'complete' },
    ...{ speaker: '王毅', url: null, rights: 'full', original: 'made.txt', blocks: [], joins: [] },
    ...{ emendations: [], exchanges, issues: [] },
    ...more,
  });
  const corpus = { sources: new Map([['made', record]]), events: new Map(), units: new Map() };
  const lines = lineIndex(text);
  return {
    site: { title: '答问', tagline: '逐字可查', address: 'https://dawen.example/' },
    topics: [
      {
        slug: 'zhongmei',
        title: '中美',
        summary: '中国与美国的关系。',
        order: 1,
        terms: [],
        excludes: [],
        requires: [],
      },
    ],
    events: new Map(),
    sources: new Map([['made', { record, text }]]),
    answers: exchanges.map((exchange) => describeAnswer(exchange, record, corpus, lines)),
  };
}
