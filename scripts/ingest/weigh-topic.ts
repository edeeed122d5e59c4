import type { TopicEvidence } from '../../src/schemas/exchange.ts';
import type { Topic } from '../../src/schemas/topic.ts';
import { countTerm, type Foldable } from './count-term.ts';
import { foldScript } from './fold-script.ts';

/** An editor's topic with the name of its file. */
export interface NamedTopic extends Topic {
  readonly slug: string;
}

type Part = 'question' | 'heading' | 'answer';
/** The paragraphs of an exchange. */
export type Texts = Readonly<Record<Part, readonly Foldable[]>>;
/** Where a term stands, and what it weighs. */
export type Hit = TopicEvidence['terms'][number] & { readonly weight: number };

// What a question asks is what its answer is about; a heading is an editor's word for it; an
// answer must dwell on a topic, not name it once.
const weights: Record<Part, number> = { question: 0.6, heading: 0.2, answer: 0.6 };
/** Where nothing is asked, the heading tells what the answer is about. */
const unasked: Record<Part, number> = { ...weights, heading: weights.question };
/** The share of an answer, in characters, that must lie in paragraphs with hits. */
const enoughOfAnswer = 0.5;
/** What a term must weigh to speak for a topic by itself; lighter ones only bear it out. */
const enoughToSpeak = 0.5;

/** A topic, what of it stands in an exchange, and how much that makes, from 0 to 1. */
export interface Weighed {
  readonly topic: NamedTopic;
  readonly hits: readonly Hit[];
  readonly score: number;
}

/** Looks for the terms of a topic in an exchange; there are no hits where none speaks for itself. */
export function weighTopic(texts: Texts, topic: NamedTopic): Weighed {
  const found = distinct(topic.terms.map(plainTerm), ({ term }) => term)
    .map((term) => hitsOf(term, texts))
    .filter((hit) => hit.question + hit.heading + hit.answer > 0);
  const hits = found.some(speaks) ? found : [];
  const fits = topic.requires.length === 0 || countAll(topic.requires, texts) > 0;
  const score = Math.min(1, scoreOf(hits, texts)) * rivalry(hits, topic.excludes, texts);
  return { topic, hits, score: fits ? score : score / 2 };
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

function speaks({ weight }: Hit): boolean {
  return weight >= enoughToSpeak;
}

function scoreOf(hits: readonly Hit[], texts: Texts): number {
  const total = (part: Part) => hits.reduce((sum, hit) => sum + hit[part] * hit.weight, 0);
  const marks: Record<Part, number> = {
    // To say a light term twice is no better sign than to say it once.
    question: Math.min(
      1,
      hits.reduce((sum, hit) => sum + (hit.question && hit.weight), 0),
    ),
    heading: Math.min(1, total('heading')),
    answer: Math.min(1, coverage(hits, texts.answer) / enoughOfAnswer),
  };
  const parts: Part[] = ['question', 'heading', 'answer'];
  const present = parts.filter(
    (part) => texts[part].length > 0 && (part !== 'heading' || marks.heading > 0),
  );
  const weigh = texts.question.length ? weights : unasked;
  const whole = present.reduce((sum, part) => sum + weigh[part], 0);
  const scale = Math.min(1, whole) || 1;
  return present.reduce((sum, part) => sum + weigh[part] * marks[part], 0) / scale;
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

/** 1 where the topic leads its rivals; a half where they are named more often. */
function rivalry(hits: readonly Hit[], rivals: readonly string[], texts: Texts): number {
  const own = hits
    .filter(speaks)
    .reduce((sum, hit) => sum + hit.question + hit.heading + hit.answer, 0);
  return countAll(
    distinct(rivals, (rival) => rival),
    texts,
  ) > own
    ? 0.5
    : 1;
}

function countAll(words: readonly string[], texts: Texts): number {
  const all = [...texts.question, ...texts.heading, ...texts.answer];
  return words.reduce((sum, word) => sum + occurrences(all, word), 0);
}

function occurrences(texts: readonly Foldable[], words: string): number {
  return texts.reduce((sum, text) => sum + countTerm(text, words), 0);
}
