import { createInstance, type Instance, type Result } from 'pagefind-module';
import { partLost } from './read-part.ts';

type Answer = Promise<readonly Result[]>;

/** One part of the index, which knows nothing of the others. */
export interface IndexPart {
  /** All its records, in the order in which they were given. */
  all(): Answer;
  search(query: string): Answer;
  /** Loads what a search for any of the words would. */
  load(words: string): Promise<void>;
  having(filter: string, value: string): Answer;
}

/**
 * Opens the part that lies in a folder, once `free` is settled: the first must be open before any
 * other, since two that open at once would each start an engine, and lose one. What it is asked rejects where any of its files is lost.
 */
export function openPart(basePath: string, free: Promise<unknown>): IndexPart {
  const instances = new Map<string, Instance>();
  const instanceFor = (filter: string) => {
    const instance = instances.get(filter) ?? createUnparted(basePath);
    instances.set(filter, instance);
    return instance;
  };
  const answers = new Map<string, Answer>();
  const ask = (after: Promise<unknown>, filter: string, query: string | null, options = {}) => {
    const question = JSON.stringify([filter, query, options]);
    const search = async () => (await instanceFor(filter).search(query, options)).results;
    const answer = answers.get(question) ?? Promise.race([after.then(search), partLost]);
    answers.set(question, answer);
    return answer;
  };
  const all = (): Answer => ask(free, '', null);
  return {
    all,
    search: (query) => ask(all(), '', query),
    load: async (words) => {
      await all();
      await Promise.race([instanceFor('').preload(words), partLost]);
    },
    // An instance counts by every filter that it has loaded, whatever it is asked: a filter with an
    // instance of its own costs no other question anything.
    having: (filter, value) => ask(all(), filter, null, { filters: { [filter]: value } }),
  };
}

/** Pagefind takes queries to be in the language of the page, and would part Chinese into words. */
function createUnparted(basePath: string): Instance {
  const { documentElement: page } = document;
  const { lang } = page;
  page.lang = 'und';
  const instance = createInstance({ basePath, noWorker: true });
  page.lang = lang;
  return instance;
}
