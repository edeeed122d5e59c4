import type { Engine } from './engine.ts';
import { foldText } from './fold-text.ts';

/** A record of an engine for tests: its text, and the filters that it has. */
export type Made = { readonly text: string; readonly year: string } & Readonly<
  Record<string, string>
>;

/** An engine over a few made records, for tests; it ranks by how often the letters stand there. */
export function makeEngine(records: Readonly<Record<string, Made>>): Engine {
  const entries = Object.entries(records);
  const count = (text: string, letters: readonly string[]) => {
    const folded = foldText(text).letters.map(({ before, letter }) => before + letter);
    const starts = foldText(text).letters.map(({ letter }) => letter);
    return starts.filter((_, i) =>
      letters.every((letter, k) => (k === 0 ? starts : folded)[i + k] === letter),
    ).length;
  };
  const keys = (holds: (record: Made) => boolean) =>
    new Set(entries.flatMap(([key, record]) => (holds(record) ? [key] : [])));
  return {
    find: async (letters) => keys(({ text }) => count(text, letters) > 0),
    rank: async (letters) => new Map(entries.map(([key, { text }]) => [key, count(text, letters)])),
    having: async (name, value) => keys((record) => record[name] === value),
    byDate: async () =>
      entries.toSorted(([, a], [, b]) => b.year.localeCompare(a.year)).map(([key]) => key),
    read: async (key) => ({
      ...{ id: key, kind: 'exchange', url: '', paragraphs: [records[key]?.text ?? ''] },
      ...{ anchors: [], questions: 0, asker: null, speaker: null, speech: null, topics: [] },
      ...{ source: '', siglum: '', publisher: null, title: null, date: null },
    }),
  };
}
