/** What the texts are made of, and how it may be typed otherwise. */
export interface Lexicon {
  /** Pairs of characters, without a separator: a traditional one, then its simplified one. */
  readonly simplified: string;
  /** Words, the weightiest first, each with its syllables, parted by spaces. */
  readonly sounds: readonly (readonly [word: string, syllables: string])[];
  /** How many of them, at the beginning, are names of topics, outlets and people. */
  readonly names: number;
  /** Every letter of the texts, by how it sounds; under an empty name, those without a sound. */
  readonly letters: Readonly<Record<string, string>>;
}
