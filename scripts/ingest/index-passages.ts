/** Tells whether a few characters stand together in a text. */
export interface Passages {
  includes(words: string): boolean;
}

/** The lengths that are asked for: those of words across a break. */
const lengths = [3, 4];
/** How much of a long document is remembered, in characters. */
const memory = 200_000;

/**
 * Indexes what stands together in a text, for passages of three or four characters. A document of
 * broken lines asks for thousands, and each would be a search of the whole text.
 */
export function indexPassages(text: string): Passages {
  let known: Set<string> | undefined;
  return {
    includes: (words) => {
      known ??= passagesOf(text.slice(0, memory));
      return known.has(words);
    },
  };
}

function passagesOf(text: string): Set<string> {
  const known = new Set<string>();
  for (const length of lengths)
    for (let i = 0; i + length <= text.length; i++) known.add(text.slice(i, i + length));
  return known;
}
