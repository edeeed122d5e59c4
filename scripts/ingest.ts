import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import type { FiledIssue } from '../src/schemas/issue.ts';
import { type BuiltWitness, buildCorpus, findRepeatedIds } from './ingest/build-corpus.ts';
import { buildSource } from './ingest/build-source.ts';
import { placeFinding, placeInSidecar } from './ingest/file-findings.ts';
import { openSource } from './ingest/open-source.ts';
import { renderCorpus } from './ingest/render-corpus.ts';
import { tabulateIssues } from './ingest/tabulate-issues.ts';
import { type Content, loadContent, type SourceFile } from './load-content.ts';
import { type Progress, progress } from './progress.ts';
import { listIssues } from './publish/list-issues.ts';
import { run } from './run.ts';
import { writeGenerated } from './write-generated.ts';

export interface IngestSummary {
  readonly sources: number;
  readonly exchanges: number;
  /** Every issue with its file, in the order of the files. */
  readonly issues: readonly FiledIssue[];
}

/**
 * Turns the sources of a content folder into answers, documents and data under `out`. A document
 * that cannot be read is an issue and the rest goes on; where two sources share an id, or there is
 * none, nothing is written and what was there stays.
 */
export async function ingest(options: {
  content: string;
  out: string;
  progress?: Progress;
}): Promise<IngestSummary> {
  // Left alone, the heap, and that of each thread of a build, grows to several times what it holds.
  setFlagsFromString('--heap-growing-percent=40');
  const content = loadContent(options.content);
  options.progress?.step('Ingest', content.sources.length);
  const built: BuiltWitness[] = [];
  const issues: FiledIssue[] = [...content.issues];
  for (const source of content.sources) {
    const witness = buildWitness(source, content, issues);
    if (witness) built.push(witness);
    options.progress?.tick();
  }
  options.progress?.done();
  const repeated = findRepeatedIds(built.map(({ found }) => found));
  issues.push(...repeated);
  const exchanges = built.reduce((sum, { source }) => sum + source.exchanges.length, 0);
  const summary = { sources: built.length, exchanges, issues };
  if (built.length && !repeated.length) {
    const corpus = buildCorpus(built);
    await writeGenerated(options.out, {
      ...renderCorpus(corpus, built, content.topics, content.formulations),
    });
  }
  return summary;
}

/** Builds one source, adding to `issues` what it finds; null where the document cannot be read. */
function buildWitness(
  file: SourceFile,
  content: Content,
  issues: FiledIssue[],
): BuiltWitness | null {
  const opened = openSource({ ...file, sidecar: file.sidecar.value ?? {} });
  if (!opened.found) {
    issues.push(...opened.filed);
    return null;
  }
  const found = { ...opened.found, site: content.site, topics: content.topics };
  const { value, findings, problems } = buildSource(found);
  const own = [...opened.issues, ...findings.map((finding) => placeFinding(finding, found.lines))];
  issues.push(...own.map((issue) => ({ ...issue, file: found.file })));
  issues.push(
    ...problems.map((problem) => placeInSidecar(problem, file.sidecarFile, file.sidecar.placeOf)),
  );
  const { reading: _, ...kept } = found;
  return { found: kept, source: value, issues: own };
}

if (import.meta.main) {
  await run(async () => {
    const option = { type: 'string' } as const;
    const { values } = parseArgs({
      options: { content: option, out: option, strict: { type: 'boolean' } },
    });
    const content = resolve(values.content ?? process.env.CONTENT ?? 'content');
    const summary = await ingest({
      content,
      out: resolve(values.out ?? content),
      progress: progress(),
    });
    for (const line of listIssues(summary.issues)) console.log(line);
    console.log(summarize(summary));
    if (fails(summary.issues, values.strict ?? false)) process.exitCode = 1;
  });
}

/** Whether the run must end with exit code 1. */
function fails(issues: readonly FiledIssue[], strict: boolean): boolean {
  return issues.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'));
}

/** How much was read, and how many issues of each code there are. */
function summarize({ sources, exchanges, issues }: IngestSummary): string {
  const counted = [
    count(sources, 'document'),
    count(exchanges, 'exchange'),
    count(issues.length, 'issue'),
  ];
  return [counted.join(', '), tabulateIssues(issues)].filter(Boolean).join('\n');
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}
