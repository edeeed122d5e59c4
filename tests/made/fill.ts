import fc from 'fast-check';

/** Lists of words by the name of the slot that they fill. */
export type Words = Readonly<Record<string, readonly string[]>>;

/** Any of the templates, each `{slot}` filled with any of the slot's words; `{1-99}` is a number. */
export function fill(templates: readonly string[], words: Words): fc.Arbitrary<string> {
  return fc.oneof(...templates.map((template) => fillOne(template, words)));
}

function fillOne(template: string, words: Words): fc.Arbitrary<string> {
  const parts = template.split(/[{}]/);
  const filled = parts.map((part, i) => (i % 2 ? slot(part, words) : fc.constant(part)));
  return fc.tuple(...filled).map((texts) => texts.join(''));
}

function slot(name: string, words: Words): fc.Arbitrary<string> {
  const range = /^(\d+)-(\d+)$/.exec(name);
  if (range) return fc.integer({ min: Number(range[1]), max: Number(range[2]) }).map(String);
  const list = words[name];
  if (!list) throw new Error(`There is no list of words “${name}”.`);
  return fc.constantFrom(...list);
}
