import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { DigestWish } from './make-digest.ts';

export interface NewsletterOptions extends DigestWish {
  /** Absolute paths. */
  readonly content: string;
  readonly out: string;
}

const usage =
  'npm run newsletter -- --out DIR [--since 2024-01-01] [--topics zhongmei,taiwan] [--newest] [--pick 2024-full-text/4:q1,a2]… [--content DIR]';

/** Reads what a digest is to hold from a command line. Throws, with the usage, where it is not clear. */
export function readWish(args: string[], env: NodeJS.ProcessEnv): NewsletterOptions {
  const values = readOptions(args);
  const { out, since = null, pick = [] } = values;
  if (!out) throw new Error(`--out: say which folder to write into.\n${usage}`);
  if (since !== null && !z.iso.date().safeParse(since).success) {
    throw new Error(`--since: expected a day such as 2024-01-01, found ${since}.\n${usage}`);
  }
  const topics = listOf(values.topics);
  if (pick.length > 0 && (since || topics.length > 0 || values.newest)) {
    throw new Error(`--pick names the answers by itself; take the other choices away.\n${usage}`);
  }
  return {
    ...{ since, topics, newest: values.newest ?? false },
    picks: pick.map((one) => {
      const [id = '', paragraphs] = one.split(':');
      return { id, paragraphs: listOf(paragraphs) };
    }),
    content: resolve(values.content ?? env.CONTENT ?? 'content'),
    out: resolve(out),
  };
}

function readOptions(args: string[]) {
  const text = { type: 'string' } as const;
  const options = {
    ...{ content: text, out: text, since: text, topics: text },
    newest: { type: 'boolean' },
    pick: { type: 'string', multiple: true },
  } as const;
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}.\n${usage}`);
  }
}

function listOf(text: string | undefined): string[] {
  return (text ?? '').split(',').flatMap((one) => one.trim() || []);
}
