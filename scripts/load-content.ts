import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type NamedFormulation, namedFormulations } from '../src/schemas/formulation.ts';
import type { FiledIssue } from '../src/schemas/issue.ts';
import type { Sidecar } from '../src/schemas/sidecar.ts';
import { sidecar } from '../src/schemas/sidecar.ts';
import { type Site, site } from '../src/schemas/site.ts';
import { topic } from '../src/schemas/topic.ts';
import { type ParsedYaml, parseYaml } from './ingest/parse-yaml.ts';
import type { NamedTopic } from './ingest/weigh-topic.ts';

/** A source's bytes as they lie in the folder, with its sidecar. */
export interface SourceFile {
  /** Relative to the content folder, with forward slashes. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly sidecarFile: string;
  readonly sidecar: ParsedYaml<Sidecar>;
}

/** A content folder, read. */
export interface Content {
  readonly site: Partial<Site>;
  readonly topics: readonly NamedTopic[];
  readonly formulations: readonly NamedFormulation[];
  readonly sources: readonly SourceFile[];
  readonly issues: readonly FiledIssue[];
}

const shipped = fileURLToPath(new URL('../content', import.meta.url));
const notSources = new Set(['.yaml', '.yml']);

/**
 * Reads a content folder: its sources with their sidecars, its topics and its settings. A folder
 * that has no topics, formulations or settings of its own takes those that the project ships.
 */
export function loadContent(content: string): Content {
  const own = (name: string) => (existsSync(join(content, name)) ? content : shipped);
  const issues: FiledIssue[] = [];
  const settings = loadSite(join(own('site.yaml'), 'site.yaml'));
  const topics = loadTopics(join(own('topics'), 'topics'));
  const formulations = loadFormulations(own('formulations.yaml'));
  const sources = loadSources(content);
  issues.push(
    ...settings.issues,
    ...topics.flatMap(({ issues }) => issues),
    ...formulations.issues,
    ...sources.flatMap((source) => source.sidecar.issues),
  );
  if (sources.length === 0) issues.push(noSources(content));
  return {
    site: settings.value ?? {},
    topics: topics
      .flatMap(({ value, slug }) => (value ? [{ ...value, slug }] : []))
      .sort((a, b) => a.order - b.order),
    formulations: formulations.value?.formulations ?? [],
    sources,
    issues,
  };
}

function loadSite(path: string): ParsedYaml<Site> {
  return parseYaml(readFileSync(path, 'utf8'), site, 'site.yaml');
}

function loadFormulations(folder: string) {
  const name = 'formulations.yaml';
  return parseYaml(readFileSync(join(folder, name), 'utf8'), namedFormulations, name);
}

function loadTopics(folder: string) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
  return files.sort().map((name) => {
    const [, matter = ''] =
      /^---\r?\n([\s\S]*?)\r?\n---/.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
    return { slug: basename(name, '.mdx'), ...parseYaml(matter, topic, `topics/${name}`, 2) };
  });
}

function loadSources(content: string): SourceFile[] {
  const folder = join(content, 'sources');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.startsWith('.'),
  );
  const documents = names
    .map(({ name }) => name)
    .filter((name) => !notSources.has(extname(name)) && name !== 'README.md');
  return documents.sort().map((name) => loadSource(folder, name));
}

function loadSource(folder: string, name: string): SourceFile {
  const bytes = readFileSync(join(folder, name));
  const beside = `${basename(name, extname(name))}.yaml`;
  const path = join(folder, beside);
  return {
    file: `sources/${name}`,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sidecarFile: `sources/${beside}`,
    sidecar: parseYaml(
      existsSync(path) ? readFileSync(path, 'utf8') : '',
      sidecar,
      `sources/${beside}`,
    ),
  };
}

function noSources(content: string): FiledIssue {
  return {
    file: join(content, 'sources'),
    line: 1,
    column: 1,
    code: 'no-sources',
    severity: 'error',
    message: 'There is no document in this folder.',
    hint: 'Put at least one document there, as it was found.',
  };
}
