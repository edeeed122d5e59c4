import type { Place } from './align-pairs.ts';

// Within a fiftieth of the longest, length tells of misprints as much as of fullness.
const NEARLY = 0.98;

/**
 * Chooses the witness whose text a page prints. Direct speech goes before reported, an exchange
 * that is whole before one that is broken off, a full answer before a shortened one, then the one
 * with the fewest issues, then the first. `places` come in the order of their sigla.
 */
export function alignBase(places: readonly Place[]): Place {
  const longest = (of: readonly Place[]) => Math.max(...of.map(answerLength));
  let left = preferring(places, ({ exchange }) => exchange.speech === 'direct');
  left = preferring(left, ({ exchange }) => exchange.truncated.length === 0);
  const enough = longest(left) * NEARLY;
  left = left.filter((place) => answerLength(place) >= enough);
  if (left.length === 1) return left[0] as Place;
  const fewest = Math.min(...left.map(issueCount));
  return left.find((place) => issueCount(place) === fewest) as Place;
}

/** Those that pass; all of them where none does. */
function preferring(places: readonly Place[], test: (place: Place) => boolean): readonly Place[] {
  const passing = places.filter(test);
  return passing.length > 0 ? passing : places;
}

/** In characters, white space not counted. */
function answerLength({ exchange }: Place): number {
  const text = exchange.answer.paragraphs.map((paragraph) => paragraph.text).join('');
  return text.replace(/\s/g, '').length;
}

/** How many issues stand on the lines of the exchange. */
function issueCount({ record, exchange }: Place): number {
  const lines = record.blocks.filter((b) => b.exchange === exchange.n).map((b) => b.line);
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  return record.issues.filter(({ line }) => line >= first && line <= last).length;
}
