import fc from 'fast-check';
import type { Language } from './language.ts';

/** One question and its answer, before any paper prints it. */
export interface Talk {
  readonly outlet: string;
  readonly reporter: string;
  readonly question: readonly string[];
  readonly answer: readonly string[];
  readonly heading: string;
  /** Whether the asker before asks on, where the shape says so. */
  readonly followsUp: boolean;
  readonly deck: readonly string[];
}

/** A made-up press conference: what was said, by whom, when and where. */
export interface Conference {
  readonly speaker: string;
  readonly place: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: string;
  readonly subject: string;
  readonly greeting: string;
  readonly talks: readonly Talk[];
  /** What papers set beside it. */
  readonly otherStories: readonly string[];
  readonly box: readonly { readonly item: string; readonly text: string }[];
}

/** Any press conference in a language; it shrinks to one short exchange. */
export function conference(language: Language): fc.Arbitrary<Conference> {
  return fc.record({
    speaker: fc.constantFrom(...language.speakers),
    place: fc.constantFrom(...language.places),
    year: fc.integer({ min: 2019, max: 2026 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    weekday: fc.constantFrom('一', '二', '三', '四', '五'),
    subject: language.subject,
    greeting: language.greeting,
    talks: fc.array(talk(language), { minLength: 1, maxLength: 7 }),
    otherStories: fc.array(language.otherStory, { maxLength: 3 }),
    box: fc.array(fc.record({ item: language.boxItem, text: prose(language, 2) }), {
      minLength: 2,
      maxLength: 5,
    }),
  });
}

function talk(language: Language): fc.Arbitrary<Talk> {
  return fc.record({
    outlet: fc.constantFrom(...language.outlets),
    reporter: fc.constantFrom(...language.reporters),
    question: question(language),
    answer: answer(language),
    heading: language.heading,
    followsUp: fc.nat({ max: 5 }).map((n) => n === 5),
    deck: fc.uniqueArray(language.row, { minLength: 1, maxLength: 3 }),
  });
}

function question({ context, asking }: Language): fc.Arbitrary<string[]> {
  return fc
    .tuple(fc.array(context, { maxLength: 3 }), asking)
    .map(([lead, ask]) => [[...lead, ask].join('').trim()]);
}

function answer(language: Language): fc.Arbitrary<string[]> {
  const long = fc.array(prose(language, 6), { minLength: 1, maxLength: 5 });
  const listed = fc.tuple(prose(language, 2), language.list).map(([lead, list]) => [lead, ...list]);
  return fc.oneof(
    { weight: 8, arbitrary: long },
    { weight: 1, arbitrary: language.short.map((text) => [text]) },
    { weight: 1, arbitrary: listed },
  );
}

/** A paragraph of up to `most` sentences. */
export function prose({ statement }: Language, most: number): fc.Arbitrary<string> {
  return fc
    .array(statement, { minLength: 1, maxLength: most })
    .map((texts) => texts.join('').trim());
}
