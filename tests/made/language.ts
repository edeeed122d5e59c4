import type fc from 'fast-check';

/** What a language gives a made-up press conference to say. Every text is whole sentences but where said. */
export interface Language {
  readonly statement: fc.Arbitrary<string>;
  /** What a question begins with. */
  readonly context: fc.Arbitrary<string>;
  /** What a question ends with. */
  readonly asking: fc.Arbitrary<string>;
  /** An answer of a word or two. */
  readonly short: fc.Arbitrary<string>;
  /** A list as an answer gives it, a paragraph an item; its items may lack a full stop. */
  readonly list: fc.Arbitrary<readonly string[]>;
  readonly greeting: fc.Arbitrary<string>;
  /** A headline: no sentence. */
  readonly heading: fc.Arbitrary<string>;
  /** A row of a deck: at most 14 characters, no sentence. */
  readonly row: fc.Arbitrary<string>;
  readonly boxItem: fc.Arbitrary<string>;
  /** What the press conference is about. */
  readonly subject: fc.Arbitrary<string>;
  /** The headline of another story on the page. */
  readonly otherStory: fc.Arbitrary<string>;
  readonly outlets: readonly string[];
  readonly places: readonly string[];
  readonly speakers: readonly string[];
  readonly reporters: readonly string[];
}
