import type { JsonString } from './read-json-strings.ts';

/** Keys whose string is a whole document, however it is written. */
const whole =
  /^(?:(?:main|full|article|post|raw|plain|page|news|doc|info|item)?[-_]?(?:text|content|body|html|article|markdown)(?:[-_]?(?:text|html|content))?|正文|内容|内文|全文|文章)$/i;
/** Keys whose strings are parts of one, to be read one after another. */
const part = /^(?:paragraphs?|question|answer|q|a|问|答|问题|回答|段落)$/i;
/** The keys of what a model is trained on: a text only where one object holds both. */
const asking = /^(?:instruction|prompt|query)$/i;
const replying = /^(?:output|response|completion)$/i;
/** How long the longest string must be to be taken for the text where no key names one. */
const telling = 200;

/** Picks the strings that hold the text of a document, in their order. */
export function readJsonTexts(strings: readonly JsonString[]): JsonString[] {
  const objectsOf = (keys: RegExp) =>
    new Set(strings.flatMap(({ key, object }) => (keys.test(key) ? [object] : [])));
  const pairs = objectsOf(asking).intersection(objectsOf(replying));
  const named = strings.filter(({ key, start, end, object }) => {
    const isOfPair = pairs.has(object) && (asking.test(key) || replying.test(key));
    return end > start && (whole.test(key) || part.test(key) || isOfPair);
  });
  if (!named.length) return longest(strings);
  const byRecord = Map.groupBy(named, ({ record }) => record);
  return [...byRecord.values()].flatMap((inRecord) => {
    // What is nested deeper is a comment on the text, or a shorter form of it.
    const depth = inRecord.reduce(
      (least, string) => Math.min(least, string.depth),
      Number.POSITIVE_INFINITY,
    );
    const shallow = inRecord.filter((string) => string.depth === depth);
    return [...Map.groupBy(shallow, ({ object }) => object).values()].flatMap(oneForm);
  });
}

/** Of several forms of one text, such as `html` and `text`, the longest. */
function oneForm(strings: readonly JsonString[]): readonly JsonString[] {
  const forms = Map.groupBy(
    strings.filter(({ key }) => whole.test(key)),
    ({ key }) => key,
  );
  if (!forms.size) return strings;
  return [...forms.values()].reduce((best, next) =>
    lengthOf(next) > lengthOf(best) ? next : best,
  );
}

function lengthOf(strings: readonly JsonString[]): number {
  return strings.reduce((sum, { start, end }) => sum + end - start, 0);
}

function longest(strings: readonly JsonString[]): JsonString[] {
  let found: JsonString | undefined;
  for (const string of strings)
    if (!found || lengthOf([string]) > lengthOf([found])) found = string;
  return found && lengthOf([found]) >= telling ? [found] : [];
}
