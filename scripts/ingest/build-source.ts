import { basename } from 'node:path/posix';
import type { Exchange } from '../../src/schemas/exchange.ts';
import type { Sidecar } from '../../src/schemas/sidecar.ts';
import type { Site } from '../../src/schemas/site.ts';
import type { Emendation, SourceRecord } from '../../src/schemas/source-record.ts';
import { assignTopics } from './assign-topics.ts';
import { checkExchanges } from './check-exchanges.ts';
import { cutDecided } from './cut-decided.ts';
import { type Description, describeSource, type Grounds } from './describe/describe-source.ts';
import { nameSpeaker } from './describe/name-speaker.ts';
import { findIdleDecisions } from './find-idle-decisions.ts';
import { foldGlosses } from './fold-glosses.ts';
import { groundSpeaker } from './ground-speaker.ts';
import type { Reading } from './line.ts';
import type { LineIndex } from './line-index.ts';
import type { Finding, Outcome } from './outcome.ts';
import { type Decided, placeDecisions, type SidecarProblem } from './place-decisions.ts';
import { assembleParagraphs } from './turns/assemble-paragraphs.ts';
import { type BareExchange, type BuiltSource, buildExchanges } from './turns/build-exchanges.ts';
import type { CuedPieces } from './turns/cue.ts';
import { cueDirect } from './turns/cue-direct.ts';
import { cueReported } from './turns/cue-reported.ts';
import { cueReportedEnglish } from './turns/cue-reported-english.ts';
import { cueTopics } from './turns/cue-topics.ts';
import { findSpeaker } from './turns/find-speaker.ts';
import { findTitledPerson } from './turns/find-titled-person.ts';
import { markRepeated } from './turns/mark-repeated.ts';
import { namesPerson } from './turns/names.ts';
import { parseLabel } from './turns/parse-label.ts';
import { type Piece, splitTurns } from './turns/split-turns.ts';
import { typePieces } from './turns/type-pieces.ts';
import type { TypedPiece } from './turns/typed-piece.ts';
import type { NamedTopic } from './weigh-topic.ts';

/** A source as the edge hands it over: decoded and read, with what the editor says of it. */
export interface FoundSource {
  readonly id: string;
  /** Relative to the content folder. */
  readonly file: string;
  readonly sha256: string;
  readonly encoding: string;
  readonly text: string;
  readonly reading: Reading;
  readonly lines: LineIndex;
  readonly sidecar: Sidecar;
  readonly site: Pick<Site, 'rights'>;
  readonly topics: readonly NamedTopic[];
}

/** A record that still lacks what only the other witnesses can tell. */
export type LoneSource = Omit<SourceRecord, 'event' | 'siglum' | 'issues'> & {
  readonly occasion: string | null;
};

/** What building a source gives: its record, what an editor should know, and what gave its facts. */
export interface BuildOutcome extends Outcome<LoneSource> {
  readonly problems: readonly SidecarProblem[];
  readonly grounds: Grounds;
}

/** Builds the record of one source: its blocks, joins, exchanges and description. */
export function buildSource(found: FoundSource): BuildOutcome {
  const { text, reading, sidecar, lines } = found;
  const decisions = placeDecisions(sidecar, text, lines, reading.lines);
  const paragraphs = markRepeated(assembleParagraphs(reading.lines.map(foldGlosses), opensTurn));
  const speaker =
    sidecar.speaker === undefined
      ? speakerOf(
          paragraphs.map((paragraph) => paragraph.text),
          reading.title?.value,
        )
      : sidecar.speaker;
  const pieces = splitTurns(paragraphs, speaker);
  const cue = (decided: Decided) => cueTurns(cutDecided(pieces, decided), speaker);
  const cued = cue(decisions.value);
  const typed = typePieces(cued, speaker, decisions.value);
  const idle = findIdleDecisions(decisions.value, (decided) =>
    typePieces(cue(decided), speaker, decided),
  );
  const answerer = speaker ?? (sidecar.speaker === undefined ? personOf(typed) : null);
  const context = { typed, speech: cued.speech, source: text, speaker: answerer };
  const built = buildExchanges(context, lines);
  const described = describeSource(reading, typed, built.value.exchanges, text);
  const named = sidecar.speaker === undefined ? nameSpeaker(built.value.exchanges) : null;
  const isHeard = built.value.exchanges.some((exchange) => exchange.speaker === answerer);
  const answers = isHeard || sidecar.speaker !== undefined ? answerer : named;
  const value = recordOf(found, described, built.value, answers, decisions.value.emendations);
  return {
    value,
    findings: [
      ...built.findings,
      ...noExchange(value),
      ...undated(value),
      ...(sidecar.date === undefined ? datedByPublication(value, described) : []),
    ],
    problems: [
      ...decisions.problems,
      ...idle,
      ...checkExchanges(sidecar, built.value.exchanges, found.topics),
    ],
    grounds: { ...described.grounds, ...groundSpeaker(typed, answers) },
  };
}

/** Whom the lines above the first exchange name with an office: who answers where no label says it. */
function personOf(typed: readonly TypedPiece[]): string | null {
  const first = typed.findIndex(({ exchange }) => exchange !== null);
  const above = typed.slice(0, Math.max(0, first)).filter(({ text }) => text);
  return findTitledPerson(above.map(({ text }) => text));
}

/** Who answers: by the text, else with the help of the title that only the container states. */
function speakerOf(texts: readonly string[], title: string | undefined): string | null {
  return findSpeaker(texts) ?? (title === undefined ? null : findSpeaker([title, ...texts]));
}

function opensTurn(line: string, freely: boolean): boolean {
  const label = parseLabel(line);
  if (label?.role !== 'unknown') return label !== null;
  return freely && namesPerson(label.name ?? '');
}

function cueTurns(pieces: readonly Piece[], speaker: string | null): CuedPieces {
  const cues = pieces.map(() => null);
  const silent: CuedPieces = { speech: 'direct', quoted: false, pieces, cues };
  const direct = cueDirect(pieces, speaker);
  const isSure = direct?.cues.some((cue) => cue?.opens === 'answer' && cue.sure);
  const reported = () => cueReported(pieces, speaker) ?? cueReportedEnglish(pieces);
  return (isSure ? direct : null) ?? cueTopics(pieces, speaker) ?? reported() ?? direct ?? silent;
}

function recordOf(
  found: FoundSource,
  described: Description,
  built: BuiltSource,
  speaker: string | null,
  emendations: readonly Emendation[],
): LoneSource {
  const { id, file, sha256, encoding, text, sidecar, site } = found;
  const kind = sidecar.kind ?? described.kind;
  const rights = sidecar.rights ?? site.rights ?? (kind === 'news-report' ? 'quotations' : 'full');
  const exchanges = built.exchanges.map((bare) => exchangeOf(found, bare, rights));
  const own = (key: 'title' | 'publisher' | 'date' | 'url'): string | null => {
    const decided = sidecar[key];
    return decided === undefined ? described[key] : decided;
  };
  return {
    schemaVersion: 1,
    id,
    file,
    sha256,
    encoding,
    length: text.length,
    title: own('title'),
    publisher: own('publisher'),
    date: own('date'),
    kind,
    completeness: sidecar.completeness ?? described.completeness,
    speaker,
    url: own('url'),
    rights,
    original: sidecar.original ?? basename(file),
    blocks: built.blocks,
    joins: built.joins,
    emendations: [...emendations],
    exchanges,
    occasion: described.occasion,
  };
}

function exchangeOf(
  { id, sidecar, topics }: FoundSource,
  bare: BareExchange,
  rights: SourceRecord['rights'],
): Exchange {
  const decided = sidecar.exchanges?.[bare.n] ?? {};
  const { speaker = bare.speaker, heading = bare.heading } = decided;
  // An editor may write it as the source does, 彭博社记者; what is kept is the outlet.
  const asker = decided.asker === undefined ? bare.asker : outletOf(decided.asker);
  const exchange = { ...bare, asker, speaker, heading };
  const filed = assignTopics(exchange, topics);
  const own = decided.topics ?? filed.topics;
  const mentions = decided.mentions ?? filed.mentions.filter((slug) => !own.includes(slug));
  return {
    ...exchange,
    id: `${id}/${bare.n}`,
    // A heading is the paper's own wording, which the rights `quotations` withhold.
    heading: rights === 'full' ? exchange.heading : null,
    topics: own,
    mentions,
    url: `answers/${id}-${String(bare.n).padStart(2, '0')}.html`,
    evidence: filed.evidence.flatMap((found): Exchange['evidence'] => {
      if (own.includes(found.topic)) return [{ ...found, role: 'topic' }];
      return mentions.includes(found.topic) ? [{ ...found, role: 'mention' }] : [];
    }),
  };
}

function outletOf(asker: string | null): string | null {
  return asker?.replace(/(?:记者|記者)$/u, '') || null;
}

function noExchange({ exchanges, length }: LoneSource): Finding[] {
  if (exchanges.length || length === 0) return [];
  return [
    {
      code: 'no-exchange',
      severity: 'warning',
      offset: 0,
      message: 'No question and answer was found in this document.',
      hint: 'If it holds some, name their first lines under `blocks` in the sidecar.',
    },
  ];
}

function undated({ date, exchanges }: LoneSource): Finding[] {
  if (date || exchanges.length === 0) return [];
  return [
    {
      code: 'no-date',
      severity: 'warning',
      offset: 0,
      message: 'The document does not tell the day of the event.',
      hint: 'Set `date: YYYY-MM-DD` in the sidecar.',
    },
  ];
}

function datedByPublication(
  { exchanges }: LoneSource,
  { published, grounds }: Description,
): Finding[] {
  if (published === null || exchanges.length === 0) return [];
  return [
    {
      code: 'date-of-publication',
      severity: 'note',
      offset: grounds.date?.span[0] ?? 0,
      message: `The day of the event is not told; that of publication, “${published}”, stands for it.`,
      hint: 'If it was another day, set `date: YYYY-MM-DD` in the sidecar.',
      found: published,
    },
  ];
}
