import { createHash } from 'node:crypto';
import type {
  Formulation,
  NamedFormulation,
  Occurrence,
} from '../../../src/schemas/formulation.ts';
import { formulation } from '../../../src/schemas/formulation.ts';
import type { SourceRecord } from '../../../src/schemas/source-record.ts';
import type { BuiltCorpus } from '../build-corpus.ts';
import { lineIndex } from '../line-index.ts';
import { chooseWordings } from './choose-wordings.ts';
import { countSeen } from './count-seen.ts';
import { describeOccurrence } from './describe-occurrence.ts';
import type { Searched } from './find-occurrences.ts';
import { findSeries } from './find-series.ts';
import { foldCorpus } from './fold-corpus.ts';
import { indexSeries } from './index-series.ts';
import { indexSuffixes } from './index-suffixes.ts';
import { findGrounds, judgeAbsences } from './judge-absences.ts';
import { listParagraphs, type SaidParagraph } from './list-paragraphs.ts';
import { type QuotedStretch, quoteStretch, type Trace, traceParagraph } from './quote-stretch.ts';
import { type FoundWording, rankWordings } from './rank-wordings.ts';
import { sumAbsences } from './sum-absences.ts';
import type { Wording } from './wording.ts';

/**
 * Finds the fixed wordings of a corpus and follows them through its events. `texts` holds each
 * source's decoded text by its id; `named` are the formulations that an editor wants followed. The
 * result does not depend on the order of sources.
 */
export function trackFormulations(
  { sources, events }: BuiltCorpus,
  texts: ReadonlyMap<string, string>,
  named: readonly NamedFormulation[],
): Formulation[] {
  const corpus = foldCorpus(listParagraphs({ sources, events }, texts));
  const series = indexSeries(findSeries(corpus), corpus);
  const searched: Searched = { corpus, index: indexSuffixes(corpus.text), series };
  const byId = new Map(sources.map((source) => [source.id, source]));
  const grounds = findGrounds(events, byId);
  const lines = new Map([...texts].map(([id, text]) => [id, lineIndex(text)]));
  const lineOf = (source: string, offset: number) => lines.get(source)?.lineOf(offset) ?? 1;
  const quote = quoter(corpus.paragraphs, texts);
  const describe = ({ wording, occurrences: found, weight }: FoundWording): Formulation => {
    const occurrences = found.map((one) => describeOccurrence(one, corpus, quote, lineOf));
    const topics = topicsOf(occurrences, byId);
    const seen = countSeen(occurrences);
    const absences = judgeAbsences(occurrences, topics, grounds);
    return formulation.parse({
      ...{ schemaVersion: 1, ...nameOf(wording, occurrences), origin: wording.origin, topics },
      ...{ units: seen.reduce((sum, { units }) => sum + units, 0), weight, seen, occurrences },
      variants: [...wording.variants],
      absences,
      absentYears: sumAbsences(seen, absences),
    });
  };
  return rankWordings(chooseWordings(searched, named), searched).map(describe);
}

/** Quotes paragraphs; each is traced to its source but once. */
function quoter(
  paragraphs: readonly SaidParagraph[],
  texts: ReadonlyMap<string, string>,
): (paragraph: number, stretch: readonly [number, number]) => QuotedStretch {
  const traces = new Map<number, Trace>();
  return (number, stretch) => {
    const { paragraph, source } = paragraphs[number] as SaidParagraph;
    const trace = traces.get(number) ?? traceParagraph(paragraph, texts.get(source) ?? '');
    traces.set(number, trace);
    return quoteStretch(paragraph, trace, stretch);
  };
}

/** A formulation reads as its first source prints it, and is named for what it reads. */
function nameOf({ members }: Wording, occurrences: readonly Occurrence[]) {
  const id = `f${createHash('sha256').update(members.join('、')).digest('hex').slice(0, 10)}`;
  const printed = occurrences
    .filter(({ match }) => match === 'exact')
    .reduce<Occurrence | undefined>(
      (first, one) => (isEarlier(one, first) ? one : first),
      undefined,
    );
  const text = printed?.text.replaceAll(',', '，') ?? members.join('、');
  return { id, text, members: [...members], url: `formulations/${id}.html` };
}

function isEarlier(one: Occurrence, other: Occurrence | undefined): boolean {
  return other === undefined || (one.date ?? '9') < (other.date ?? '9');
}

/** What the answers that have it are filed under. */
function topicsOf(
  occurrences: readonly Occurrence[],
  sources: ReadonlyMap<string, SourceRecord>,
): string[] {
  const topics = occurrences.flatMap(({ source, exchange }) =>
    exchange === null ? [] : (sources.get(source)?.exchanges[exchange - 1]?.topics ?? []),
  );
  return [...new Set(topics)].sort();
}
