import { indexParts, type Result } from 'pagefind-module';
import type { Engine } from './engine.ts';
import { loadLexicon } from './load-lexicon.ts';
import { type IndexPart, openPart } from './open-part.ts';
import { unpackHit } from './pack-hit.ts';
import { pairsOf } from './pack-text.ts';
import { partLost } from './read-part.ts';

/** Comes after every letter. */
const lastOfAll = '\u{10fffd}';

/** Opens the index that lies beside the page. What it is asked rejects where a file of it is lost. */
export function openEngine(): Engine {
  const parts: IndexPart[] = [];
  for (const folder of indexParts) {
    parts.push(openPart(`pagefind/${folder}`, parts[0]?.all() ?? Promise.resolve()));
  }
  const known = new Map<string, Result>();
  const ask = async (question: (part: IndexPart) => Promise<readonly Result[]>) => {
    const found = await Promise.all(parts.map(question));
    return found.flatMap((results, i) =>
      results.map((result) => {
        const key = `${i} ${result.id}`;
        known.set(key, result);
        return { key, score: result.score };
      }),
    );
  };
  const keysOf = (found: readonly { key: string }[]) => new Set(found.map(({ key }) => key));
  const search = (query: string) => ask((part) => part.search(query));
  const loads = new Map<string, Promise<unknown>>();
  /**
   * A letter alone begins the words that it stands in, and Pagefind takes a word by its beginning;
   * but it does not load by itself all the chunks that those words are in: from the first to the
   * last, and what a common letter has between them.
   */
  const loadLetter = async (letter: string) => {
    const { letters, common } = await loadLexicon();
    const between = common.includes(letter) ? Object.values(letters).join('') : '';
    const words = ['', lastOfAll, ...new Set(between)].map((next) => letter + next);
    await Promise.all(parts.map((part) => part.load(words.join(' '))));
  };
  const lookUp = async (letters: readonly string[], { together }: { together: boolean }) => {
    const [letter = '', ...others] = letters;
    if (others.length > 0) {
      const pairs = pairsOf(letters).join(' ');
      return search(together ? `"${pairs}"` : pairs);
    }
    const loading = loads.get(letter) ?? loadLetter(letter);
    loads.set(letter, loading);
    await loading;
    return search(letter);
  };
  return {
    find: async (letters) => keysOf(await lookUp(letters, { together: true })),
    rank: async (letters) => {
      const found = await lookUp(letters, { together: false });
      return new Map(found.map(({ key, score }) => [key, score]));
    },
    having: async (filter, value) => keysOf(await ask((part) => part.having(filter, value))),
    byDate: async () => [...keysOf(await ask((part) => part.all()))],
    read: async (key) => {
      const data = await Promise.race([known.get(key)?.data(), partLost]);
      if (!data) throw new Error(`no record ${key}`);
      return unpackHit({ content: data.content, rest: data.raw_url });
    },
  };
}
