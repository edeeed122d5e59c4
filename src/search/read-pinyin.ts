import type { Lexicon } from './lexicon.ts';

/** How many words may be written together. */
const mostWords = 4;
/** How many readings are worth looking up. */
const mostReadings = 8;

export interface PinyinReadings {
  /** The likeliest first. */
  readonly texts: readonly string[];
  /** Whether the first may be taken without asking: initials say too little where they fit several. */
  readonly sure: boolean;
}

/**
 * What is written in pinyin: a word of the lexicon, several words together, or a word by the
 * initials of its syllables. `latin` is small letters alone.
 */
export function readPinyin(latin: string, { sounds, names }: Lexicon): PinyinReadings {
  const bySound = Map.groupBy(sounds, ([, syllables]) => syllables.replaceAll(' ', ''));
  const wordsAt = (text: string) => (bySound.get(text) ?? []).map(([word]) => word);
  const whole = joinWords(latin, wordsAt);
  if (whole.length > 0) return { texts: whole.slice(0, mostReadings), sure: true };
  const fits = sounds.flatMap(([word, syllables], i) =>
    initialsOf(syllables) === latin ? [{ word, name: i < names }] : [],
  );
  const sure = fits.length === 1 || fits.filter(({ name }) => name).length === 1;
  return { texts: fits.map(({ word }) => word).slice(0, mostReadings), sure };
}

/** Ways of parting `latin` into words, those of fewest words first. */
function joinWords(latin: string, wordsAt: (text: string) => readonly string[]): string[] {
  let open: (readonly [read: string, rest: string])[] = [['', latin]];
  for (let count = 1; count <= mostWords; count++) {
    open = open.flatMap(([read, rest]) =>
      Array.from(rest, (_, i) => i + 1).flatMap((end) =>
        wordsAt(rest.slice(0, end)).map((word) => [read + word, rest.slice(end)] as const),
      ),
    );
    const whole = open.filter(([, rest]) => rest === '');
    if (whole.length > 0) return whole.map(([read]) => read);
  }
  return [];
}

function initialsOf(syllables: string): string {
  return syllables
    .split(' ')
    .map((syllable) => syllable[0])
    .join('');
}
