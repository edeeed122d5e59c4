import type { TopicEvidence } from '../../src/schemas/exchange.ts';
import type { Topic } from '../../src/schemas/topic.ts';
import { countTerm, type Foldable } from './count-term.ts';
import { dropGlosses } from './drop-glosses.ts';
import { foldScript } from './fold-script.ts';
import type { BareExchange } from './turns/build-exchanges.ts';

/** An editor's topic with the name of its file. */
export interface NamedTopic extends Topic {
  readonly slug: string;
}

/** What an exchange is filed under, what it touches in passing, and why. */
export interface Filing {
  readonly topics: string[];
  readonly mentions: string[];
  readonly evidence: TopicEvidence[];
}

type Part = 'question' | 'heading' | 'answer';
type Texts = Readonly<Record<Part, readonly Foldable[]>>;
type Hit = TopicEvidence['terms'][number] & { readonly weight: number };

// What a question asks is what its answer is about; a heading is an editor's word for it; an
// answer must dwell on a topic, not name it once.
const weights: Record<Part, number> = { question: 0.6, heading: 0.2, answer: 0.6 };
const filedFrom = 0.6;
/** The share of an answer, in characters, that must lie in paragraphs with hits. */
const enoughOfAnswer = 0.5;

/**
 * Files an exchange under the topics whose terms its question, heading and answer turn on.
 */
export function assignTopics(exchange: BareExchange, topics: readonly NamedTopic[]): Filing {
  const fold = ({ text: printed }: { text: string }) => {
    const text = dropGlosses(printed);
    return { text, folded: foldScript(text) };
  };
  const texts: Texts = {
    question: exchange.question.paragraphs.map(fold),
    heading: exchange.heading === null ? [] : [fold({ text: exchange.heading })],
    answer: exchange.answer.paragraphs.map(fold),
  };
  const weighed = topics
    .map((topic) => weighTopic(texts, topic))
    .filter(({ terms }) => terms.length > 0);
  const evidence = weighed.map((own) =>
    weighed.some((other) => overshadows(other, own)) ? { ...own, role: 'mention' as const } : own,
  );
  return {
    topics: evidence.filter(({ role }) => role === 'topic').map(({ topic }) => topic),
    mentions: evidence.filter(({ role }) => role === 'mention').map(({ topic }) => topic),
    evidence,
  };
}

function weighTopic(texts: Texts, topic: NamedTopic): TopicEvidence {
  const hits = distinct(topic.terms.map(plainTerm), ({ term }) => term)
    .map((term) => hitsOf(term, texts))
    .filter((hit) => hit.question + hit.heading + hit.answer > 0);
  const score = Math.min(1, scoreOf(hits, texts)) * rivalry(hits, topic.excludes, texts);
  return {
    topic: topic.slug,
    role: score >= filedFrom ? 'topic' : 'mention',
    score: Math.round(score * 100) / 100,
    terms: hits.map(({ weight: _, ...hit }) => hit),
  };
}

/** Whether a topic that is asked about leaves another, which is only named in the answer, in passing. */
function overshadows(other: TopicEvidence, own: TopicEvidence): boolean {
  const asked = ({ terms }: TopicEvidence) =>
    terms.some((term) => term.question + term.heading > 0);
  const named = ({ terms }: TopicEvidence) => terms.reduce((sum, { answer }) => sum + answer, 0);
  return asked(other) && !asked(own) && named(other) >= 3 * named(own);
}

type PlainTerm = Exclude<Topic['terms'][number], string>;

function plainTerm(term: Topic['terms'][number]): PlainTerm {
  return typeof term === 'string'
    ? { term, weight: 1, in: ['question', 'heading', 'answer'] }
    : term;
}

/** Words that fold to the same are one, so that a term listed in both scripts counts once. */
function distinct<T>(items: readonly T[], wordsOf: (item: T) => string): T[] {
  return [...Map.groupBy(items, (item) => foldScript(wordsOf(item))).values()].map(
    ([first]) => first as T,
  );
}

function hitsOf({ term, weight, in: where }: PlainTerm, texts: Texts): Hit {
  const count = (part: Part) => (where.includes(part) ? occurrences(texts[part], term) : 0);
  return {
    term,
    weight,
    question: count('question'),
    heading: count('heading'),
    answer: count('answer'),
  };
}

function scoreOf(hits: readonly Hit[], texts: Texts): number {
  const total = (part: Part) => hits.reduce((sum, hit) => sum + hit[part] * hit.weight, 0);
  const marks: Record<Part, number> = {
    question: Math.min(1, total('question')),
    heading: Math.min(1, total('heading')),
    answer: Math.min(1, coverage(hits, texts.answer) / enoughOfAnswer),
  };
  const parts: Part[] = ['question', 'heading', 'answer'];
  const present = parts.filter(
    (part) => texts[part].length > 0 && (part !== 'heading' || marks.heading > 0),
  );
  const whole = present.reduce((sum, part) => sum + weights[part], 0);
  const scale = Math.min(1, whole) || 1;
  return present.reduce((sum, part) => sum + weights[part] * marks[part], 0) / scale;
}

/** The share of the answer's characters that stand in paragraphs with a hit, light terms counting less. */
function coverage(hits: readonly Hit[], answer: readonly Foldable[]): number {
  const length = answer.reduce((sum, { text }) => sum + text.length, 0);
  const covered = answer.reduce((sum, passage) => {
    const weight = hits.reduce(
      (most, hit) => (hit.answer && countTerm(passage, hit.term) ? most + hit.weight : most),
      0,
    );
    return sum + passage.text.length * Math.min(1, weight);
  }, 0);
  return length ? covered / length : 0;
}

/** 1 where the topic leads its rivals; less, down to a half, where they are named more often. */
function rivalry(hits: readonly Hit[], rivals: readonly string[], texts: Texts): number {
  const all = [...texts.question, ...texts.heading, ...texts.answer];
  const own = hits.reduce((sum, hit) => sum + hit.question + hit.heading + hit.answer, 0);
  const others = distinct(rivals, (rival) => rival).reduce(
    (sum, rival) => sum + occurrences(all, rival),
    0,
  );
  return others > own ? 0.5 : 1;
}

function occurrences(texts: readonly Foldable[], words: string): number {
  return texts.reduce((sum, text) => sum + countTerm(text, words), 0);
}
