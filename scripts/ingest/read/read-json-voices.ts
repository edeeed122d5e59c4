import type { Voice } from '../line.ts';
import { readJsonEscapes } from './read-json-escapes.ts';
import type { JsonString } from './read-json-strings.ts';

const asks = /^(?:question|q|问|问题|instruction|prompt|query)$/i;
const answers = /^(?:answer|a|答|回答|output|response|completion)$/i;
const askerKey =
  /^(?:asker|askedby|reporter|journalist|outlet|media|questioner|记者|提问者|提问人|媒体)$/i;
const speakerKey =
  /^(?:speaker|answerer|answeredby|spokesperson|who|voice|role|发言人|答问人|讲话人|说话人)$/i;

/**
 * Tells whose words each text of a JSON document is, where its own key or one beside it in the same
 * object does: `question`, `answer`, `asker`, `speaker`.
 */
export function readJsonVoices(
  source: string,
  strings: readonly JsonString[],
  texts: readonly JsonString[],
): ReadonlyMap<JsonString, Voice> {
  const read = new Set(texts);
  const beside = new Map<string, JsonString>();
  for (const string of strings) {
    const kind = askerKey.test(string.key)
      ? 'question'
      : speakerKey.test(string.key)
        ? 'answer'
        : '';
    if (kind && !read.has(string)) beside.set(`${string.object} ${kind}`, string);
  }
  const nameOf = ({ object }: JsonString, kind: string): string | null => {
    const { start, end } = beside.get(`${object} ${kind}`) ?? { start: 0, end: 0 };
    return readJsonEscapes(source, start, end).text.trim() || null;
  };
  // Beside a single text stands who speaks in all of it.
  const isTalk = new Set(texts.map(({ object }) => object)).size > 1;
  const voices = new Map<JsonString, Voice>();
  for (const text of texts) {
    if (asks.test(text.key)) voices.set(text, { part: 'question', name: nameOf(text, 'question') });
    else if (answers.test(text.key))
      voices.set(text, { part: 'answer', name: nameOf(text, 'answer') });
    else if (isTalk) {
      const name = nameOf(text, 'answer') ?? nameOf(text, 'question');
      if (name) voices.set(text, { part: null, name });
    }
  }
  return voices;
}
