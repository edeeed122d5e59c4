import { indexParts } from 'pagefind-module';
import type { Engine, Keys } from './engine.ts';
import { type Answer, type IndexPart, openPart } from './open-part.ts';

/** A part, and the number that its first record has among all. */
interface Placed {
  readonly part: IndexPart;
  readonly from: number;
}

type Question = (part: IndexPart) => Promise<Answer>;

/** Opens the index that lies beside the page. What it is asked rejects where a file of it is lost. */
export function openEngine(): Engine {
  const opening = openParts();
  // Whoever asks is told; until then nobody may be waiting.
  opening.catch(() => {});
  const ask = async (question: Question) => askParts(await opening, question);
  return {
    all: async () => {
      const counts = (await opening).map(({ part }) => part.count);
      return new Set(Array(counts.reduce((sum, count) => sum + count, 0)).keys());
    },
    find: remember(async (letters: readonly string[]) =>
      keysOf(await ask((part) => part.search(letters, true))),
    ),
    rank: remember((letters: readonly string[]) => ask((part) => part.search(letters, false))),
    having: remember(async (filter: string, value: string) =>
      keysOf(await ask((part) => part.having(filter, value))),
    ),
    read: async (key) => {
      const place = (await opening).findLast(({ from }) => from <= key);
      if (!place) throw new Error(`no record ${key}`);
      return place.part.read(key - place.from);
    },
  };
}

const keysOf = (answer: Answer): Keys => new Set(answer.keys());

/** Asks nothing twice. */
function remember<Asked extends readonly unknown[], T>(ask: (...asked: Asked) => Promise<T>) {
  const answers = new Map<string, Promise<T>>();
  return (...asked: Asked): Promise<T> => {
    const question = JSON.stringify(asked);
    const answer = answers.get(question) ?? ask(...asked);
    answers.set(question, answer);
    return answer;
  };
}

async function openParts(): Promise<readonly Placed[]> {
  const [first = '', ...others] = indexParts.map((folder) => `pagefind/${folder}`);
  const parts = [await openPart(first), ...(await Promise.all(others.map(openPart)))];
  let from = 0;
  return parts.map((part) => {
    const placed = { part, from };
    from += part.count;
    return placed;
  });
}

async function askParts(parts: readonly Placed[], question: Question): Promise<Answer> {
  const answers = await Promise.all(parts.map(({ part }) => question(part)));
  const whole = new Map<number, number>();
  for (const [i, answer] of answers.entries()) {
    const from = parts[i]?.from ?? 0;
    for (const [number, score] of answer) whole.set(from + number, score);
  }
  return whole;
}
