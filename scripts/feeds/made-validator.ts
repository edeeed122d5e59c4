import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { validateXML } from 'xmllint-wasm';

const text = (more: object = {}) => ({ type: 'string', minLength: 1, ...more });
const address = text({ pattern: '^https://[^/]+/' });

/** JSON Feed 1.1, as far as the feeds use it. */
const jsonFeed = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    ...{ title: text(), description: text(), language: text() },
    ...{ home_page_url: address, feed_url: address },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'url', 'content_html'],
        additionalProperties: false,
        properties: {
          ...{ id: address, url: address, title: text(), content_html: text() },
          date_published: text({ pattern: '^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z$' }),
          tags: { type: 'array', items: text(), uniqueItems: true },
        },
      },
    },
  },
};

/** Checks a feed against the rules of its kind. Returns what is wrong, if anything. */
export async function findFault(
  kind: 'rss' | 'atom' | 'json',
  contents: string,
): Promise<string | null> {
  if (kind === 'json') {
    const validate = new Ajv2020().compile(jsonFeed);
    return validate(JSON.parse(contents)) ? null : JSON.stringify(validate.errors);
  }
  const schema = readFileSync(new URL(`${kind}.rng`, import.meta.url), 'utf8');
  const { valid, rawOutput } = await validateXML({
    xml: [{ fileName: `${kind}.xml`, contents }],
    extension: 'relaxng',
    schema: [{ fileName: `${kind}.rng`, contents: schema }],
  });
  return valid ? null : rawOutput;
}
