import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Paragraph } from '../src/schemas/exchange.ts';
import { sourceRecord } from '../src/schemas/source-record.ts';
import { makeContent } from '../tests/make-content.ts';
import { ingest } from './ingest.ts';
import { publish } from './publish.ts';

const silent = { step() {}, tick() {}, done() {} };
const noEditions = Promise.resolve({ summary: [], issues: [] });
const transcript =
  '3月7日，某市举行记者会。\n\n晨报记者：公园几点开门？\n\n李明：**六点**开门，\n下雨也开。\n';

let content: string;
let site: string;

const edit = (path: string, change: (text: string) => string) =>
  writeFileSync(path, change(readFileSync(path, 'utf8')));
const codes = async () =>
  (await publish(content, site, noEditions, silent)).issues.map(({ code }) => code);

/** A content folder of one source, and its site: a page for each exchange. */
beforeEach(async () => {
  // Without an address there are no newsletters and no feeds: these tests are of the pages.
  const settings = 'title: 公园\ntagline: 开放时间\nsite: null\n';
  content = makeContent({ 'sources/park.txt': transcript, 'site.yaml': settings });
  await ingest({ content, out: content });
  site = join(content, 'site');
  mkdirSync(join(site, 'answers'), { recursive: true });
  const { exchanges } = sourceRecord.parse(
    JSON.parse(readFileSync(join(content, 'data/sources/park.json'), 'utf8')),
  );
  for (const { url, question, answer } of exchanges) {
    const passage = (part: string) => (paragraph: Paragraph, i: number) => {
      const spans = paragraph.spans.map((span) => span.join('-')).join(' ');
      const id = `park-1-${part}${i + 1}`;
      return `<p id="${id}" data-source="park" data-spans="${spans}">${paragraph.text}</p>`;
    };
    const passages = [
      ...question.paragraphs.map(passage('q')),
      ...answer.paragraphs.map(passage('a')),
    ];
    writeFileSync(join(site, url), passages.join('\n'));
  }
});

describe('publish', () => {
  test('proves, exports and indexes, and tells how much', async () => {
    const { summary, issues } = await publish(content, site, noEditions, silent);
    expect(issues).toEqual([]);
    expect(summary.join('\n')).toMatch(/2 quotations \(\d+ characters\) on pages, 2 quot.*2 quot/s);
    expect(readdirSync(site).sort()).toEqual([
      'answers',
      'copy.js',
      'data',
      'page.js',
      'pagefind',
      'search.js',
    ]);
  });

  test('exports data that their published schemas accept', async () => {
    await publish(content, site, noEditions, silent);
    const read = (path: string) => JSON.parse(readFileSync(join(site, 'data', path), 'utf8'));
    for (const [data, schema] of [
      ['index.json', 'data-index'],
      ['sources/park.json', 'source-record'],
    ]) {
      const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
        read(`schemas/${schema}.json`),
      );
      expect(validate(read(data as string)), JSON.stringify(validate.errors)).toBe(true);
      expect(validate({ schemaVersion: 2 })).toBe(false);
    }
  });

  test('sees a wrong character on a page', async () => {
    edit(join(site, 'answers/park-01.html'), (html) => html.replace('开门，', '关门，'));
    expect(await codes()).toEqual(['quotation-differs']);
  });

  test('sees a wrong character in the MDX', async () => {
    edit(join(content, 'answers/park/01.mdx'), (mdx) => mdx.replace('开门，', '关门，'));
    expect(await codes()).toEqual(['quotation-differs']);
  });

  test('sees a passage that the MDX lost', async () => {
    edit(join(content, 'answers/park/01.mdx'), (mdx) =>
      mdx.replace(/<Passage[\s\S]*?<\/Passage>/, ''),
    );
    expect(await codes()).toEqual(['passages-lost']);
  });

  test('sees a wrong character and a wrong span in the data', async () => {
    const file = join(content, 'data/sources/park.json');
    edit(file, (json) => json.replace('六点开门，', '六点关门，'));
    expect(await codes()).toEqual(['quotation-differs']);
    edit(file, (json) => {
      const record = sourceRecord.parse(JSON.parse(json));
      const spans = record.exchanges[0]?.answer.paragraphs[0]?.spans;
      if (spans?.[0]) spans[0][0]++;
      return JSON.stringify(record);
    });
    expect(await codes()).toContain('quotation-differs');
  });

  test('sees blocks that leave characters out', async () => {
    edit(join(content, 'data/sources/park.json'), (json) => {
      const record = sourceRecord.parse(JSON.parse(json));
      return JSON.stringify({ ...record, blocks: record.blocks.slice(1) });
    });
    expect(await codes()).toContain('blocks-do-not-tile');
  });

  test('sees that nothing was quoted at all', async () => {
    writeFileSync(join(site, 'answers/park-01.html'), '<p>六点开门');
    expect(await codes()).toContain('proof-idle');
  });

  test('sees a paragraph that the page lost, and a place that the search cannot lead to', async () => {
    edit(join(site, 'answers/park-01.html'), (html) => html.replace(/\n.*/s, ''));
    expect((await codes()).sort()).toEqual(['fragment-missing', 'passages-missing']);
  });

  test('refuses a source that is not the one that was ingested', async () => {
    appendFileSync(join(content, 'sources/park.txt'), '又');
    await expect(publish(content, site, noEditions, silent)).rejects.toThrow('source-changed');
  });

  test('refuses data that its schema does not know', async () => {
    edit(join(content, 'data/index.json'), (json) => json.replace('"sources"', '"texts"'));
    await expect(publish(content, site, noEditions, silent)).rejects.toThrow(
      /index\.json.*data-invalid/s,
    );
  });
});
