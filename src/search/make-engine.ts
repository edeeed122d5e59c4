import type { Engine } from './engine.ts';
import { foldText } from './fold-text.ts';

/** A record of an engine for tests: its text, and the filters that it has. */
export type Made = { readonly text: string; readonly year: string } & Readonly<
  Record<string, string>
>;

/** An engine over a few made records, for tests; it ranks by how often the letters stand there. */
export function makeEngine(records: Readonly<Record<string, Made>>): Engine {
  const latestFirst = Object.entries(records).sort(([, a], [, b]) => b.year.localeCompare(a.year));
  const count = (text: string, letters: readonly string[]) => {
    const folded = foldText(text).letters.map(({ before, letter }) => before + letter);
    const starts = foldText(text).letters.map(({ letter }) => letter);
    return starts.filter((_, i) =>
      letters.every((letter, k) => (k === 0 ? starts : folded)[i + k] === letter),
    ).length;
  };
  const keys = (holds: (record: Made) => boolean) =>
    new Set(latestFirst.flatMap(([, record], key) => (holds(record) ? [key] : [])));
  return {
    all: async () => keys(() => true),
    find: async (letters) => keys(({ text }) => count(text, letters) > 0),
    rank: async (letters) =>
      new Map(latestFirst.map(([, { text }], key) => [key, count(text, letters)])),
    having: async (name, value) => keys((record) => record[name] === value),
    read: async (key) => {
      const [id, made] = latestFirst[key] ?? ['', { text: '' }];
      return {
        ...{ id, kind: 'exchange', url: '', paragraphs: [made.text] },
        ...{ anchors: [], questions: 0, asker: null, speaker: null, speech: null, topics: [] },
        ...{ source: '', siglum: '', publisher: null, title: null, date: null },
      };
    },
  };
}
