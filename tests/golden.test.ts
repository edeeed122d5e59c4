import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildSource } from '../scripts/ingest/build-source.ts';
import { placeFinding } from '../scripts/ingest/file-findings.ts';
import { openSource } from '../scripts/ingest/open-source.ts';
import { parseYaml } from '../scripts/ingest/parse-yaml.ts';
import type { Paragraph } from '../src/schemas/exchange.ts';
import { sidecar } from '../src/schemas/sidecar.ts';

// A case is a folder: `sources/` holds documents, some with a sidecar, and `expected.json` says by
// file name what a careful reader takes from each. To add a case, add a folder.
const folder = new URL('golden/', import.meta.url);
const cases = readdirSync(folder);

it('has cases', () => {
  expect(cases.length).toBeGreaterThan(9);
});

describe.each(cases)('%s', (name) => {
  const sources = new URL(`${name}/sources/`, folder);
  const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8'));
  const files = readdirSync(sources);
  const documents = files.filter((file) => !file.endsWith('.yaml'));

  it('expects something of each document and of nothing else', () => {
    expect(documents.toSorted()).toEqual(Object.keys(expected).toSorted());
  });

  it.each(documents)('%s', (file) => {
    const beside = file.replace(/\.\w+$/, '.yaml');
    const yaml = files.includes(beside) ? readFileSync(new URL(beside, sources), 'utf8') : '';
    expect(summarize(file, readFileSync(new URL(file, sources)), yaml)).toEqual(expected[file]);
  });
});

/** What a reader would want to know that ingest takes from a document. */
function summarize(file: string, bytes: Uint8Array, yaml: string) {
  const decisions = parseYaml(yaml, sidecar, file).value ?? {};
  const opened = openSource({ file, bytes, sha256: '0'.repeat(64), sidecar: decisions });
  if (!opened.found) throw new Error(opened.filed[0]?.message);
  const { text, lines, encoding } = opened.found;
  const { value, findings, problems } = buildSource({ ...opened.found, site: {}, topics: [] });
  const { title, publisher, date, url, speaker, kind, completeness } = value;
  const issues = [...opened.issues, ...findings.map((finding) => placeFinding(finding, lines))];
  return {
    ...{ encoding, title, publisher, date, url, speaker, kind, completeness },
    exchanges: value.exchanges.map(
      ({ asker, speaker, speech, heading, truncated, question, answer }) => ({
        ...{ asker, speaker, speech, heading, truncated },
        question: question.paragraphs.map(textOf),
        answer: answer.paragraphs.map(textOf),
      }),
    ),
    blocks: value.blocks.map(({ type, start, end, exchange }) => {
      const words = text.slice(start, end).trim().replaceAll(/\s+/g, ' ');
      return [
        type,
        exchange ?? 0,
        words.length > 24 ? `${words.slice(0, 16)}…${words.slice(-7)}` : words,
      ];
    }),
    emendations: value.emendations,
    issues: [
      ...issues.map(({ code, line, column }) => `${code} ${line}:${column}`),
      ...problems.map(({ code, path }) => `${code} ${path.join('.')}`),
    ],
  };
}

const textOf = ({ text }: Paragraph) => text;
