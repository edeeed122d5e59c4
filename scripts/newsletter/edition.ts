import type { Span } from '../../src/schemas/span.ts';
import type { Source } from '../publish/read-sources.ts';

/** A paragraph as its source prints it; one without spans is a mark of ours, such as 〔略〕. */
export interface Words {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** A question or an answer, under the line that says whose words follow and how they are told. */
export interface Passage {
  readonly part: 'question' | 'answer';
  readonly label: string;
  readonly words: readonly Words[];
}

/** One answer with its question and everything that must go with it wherever it is pasted. */
export interface Item {
  /** The id of the exchange. */
  readonly id: string;
  readonly source: Source;
  /** 王毅答彭博社记者问 */
  readonly title: string;
  /** Whether the title stands above it; a single answer has that of its edition. */
  readonly isHeaded: boolean;
  /** The day and the occasion. */
  readonly occasion: string;
  readonly date: string | null;
  readonly speech: 'direct' | 'reported';
  /** What keeps it from being the speaker's whole words: 转述 · 非原话, 摘要, 答复截断, 节选. */
  readonly marks: readonly string[];
  /** The section title under which the source prints it. */
  readonly heading: string | null;
  readonly passages: readonly Passage[];
  /** Whose words, when, and where they are printed, down to the lines. */
  readonly citation: string;
  /** Corrections and suspected misprints, which never enter the text. */
  readonly notes: readonly string[];
  /** The page of the answer, absolute. */
  readonly url: string;
  /** The topics that it is filed under. */
  readonly topics: readonly string[];
}

/**
 * What is pasted or sent as one: the answers of a topic, or the newest of them, of an event, a
 * single answer, a digest.
 */
export interface Edition {
  readonly kind: 'topics' | 'newest' | 'events' | 'answers' | 'digests';
  readonly slug: string;
  readonly title: string;
  /** One sentence for previews. */
  readonly summary: string;
  /** The page that it is taken from, from the site's root, and absolute. */
  readonly page: string;
  readonly url: string;
  /** The kind of edition that has the same name and holds more, or less; null where there is none. */
  readonly other: 'topics' | 'newest' | null;
  readonly siteTitle: string;
  readonly siteUrl: string;
  readonly items: readonly Item[];
}
