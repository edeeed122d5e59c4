import type { TopicEvidence } from '../../src/schemas/exchange.ts';
import { dropGlosses } from './drop-glosses.ts';
import { foldScript } from './fold-script.ts';
import type { BareExchange } from './turns/build-exchanges.ts';
import { type Hit, type NamedTopic, type Texts, type Weighed, weighTopic } from './weigh-topic.ts';

/** What an exchange is filed under, what it touches in passing, and why. */
export interface Filing {
  readonly topics: string[];
  readonly mentions: string[];
  readonly evidence: TopicEvidence[];
}

// Where a reporter comes from is no subject: 在回答北方记者提问时.
const whoAsks = /(?<=回答|有|一名|一位)\p{Script=Han}{2,4}(?=记者|記者|媒体|媒體)/gu;

/** The score from which a topic is one that the exchange is about. */
const filedFrom = 0.6;

/**
 * Files an exchange under the topics whose terms its question, heading and answer turn on.
 */
export function assignTopics(exchange: BareExchange, topics: readonly NamedTopic[]): Filing {
  const fold = ({ text: printed }: { text: string }) => {
    const text = dropGlosses(printed).replace(whoAsks, '');
    return { text, folded: foldScript(text) };
  };
  const texts: Texts = {
    question: exchange.question.paragraphs.map(fold),
    heading: exchange.heading === null ? [] : [fold({ text: exchange.heading })],
    answer: exchange.answer.paragraphs.map(fold),
  };
  const weighed = topics
    .map((topic) => weighTopic(texts, topic))
    .filter(({ hits }) => hits.length > 0);
  const evidence = weighed.map((own) =>
    tellTopic(
      own,
      weighed.some((other) => overshadows(other, own)),
    ),
  );
  return {
    topics: evidence.filter(({ role }) => role === 'topic').map(({ topic }) => topic),
    mentions: evidence.filter(({ role }) => role === 'mention').map(({ topic }) => topic),
    evidence,
  };
}

function tellTopic({ topic, hits, score }: Weighed, overshadowed: boolean): TopicEvidence {
  return {
    topic: topic.slug,
    role: score >= filedFrom && !overshadowed ? 'topic' : 'mention',
    score: Math.round(score * 100) / 100,
    terms: hits.map(({ weight: _, ...hit }) => hit),
  };
}

/**
 * Whether a topic leaves another in passing: one that is asked about, another that is only named in
 * the answer, or once in the question and not in the answer; or one that the other counts among its rivals, and that is named in full more often.
 */
function overshadows(other: Weighed, own: Weighed): boolean {
  if (other === own || other.score < filedFrom || leavesOut(own, other)) return false;
  if (leavesOut(other, own) || (isRival(other, own) && leads(other, own))) return true;
  return asks(other) > 0 && asks(own) === 0 && names(other) >= 3 * names(own);
}

/** Whether an answer that is full of one topic does not take up another, which is asked of once. */
function leavesOut(other: Weighed, own: Weighed): boolean {
  const isHeaded = own.hits.some(({ heading }) => heading > 0);
  const isLeft = !isHeaded && asks(own) === 1 && names(own) === 0;
  return isLeft && asks(other) > 0 && names(other) >= 3;
}

/** How often what was asked names a topic. */
const asks = ({ hits }: Weighed) =>
  hits.reduce((sum, { question, heading }) => sum + question + heading, 0);

/** How often the answer names it. */
const names = ({ hits }: Weighed) => hits.reduce((sum, { answer }) => sum + answer, 0);

function isRival(other: Weighed, own: Weighed): boolean {
  return other.hits.some(({ term, weight }) => weight >= 1 && own.topic.excludes.includes(term));
}

/** Whether a topic is named in full twice as often: in what was asked, or else in the answer. */
function leads(other: Weighed, own: Weighed): boolean {
  const count = ({ hits }: Weighed, part: (hit: Hit) => number) =>
    hits.filter(({ weight }) => weight >= 1).reduce((sum, hit) => sum + part(hit), 0);
  const parts = [(hit: Hit) => hit.question + hit.heading, (hit: Hit) => hit.answer];
  const part = parts.find((one) => count(other, one) + count(own, one) > 0);
  return part !== undefined && count(other, part) >= 2 * count(own, part);
}
