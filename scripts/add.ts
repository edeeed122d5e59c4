import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { FiledIssue } from '../src/schemas/issue.ts';
import { type Addition, addDocument } from './add/add-document.ts';
import { listDocuments } from './add/list-documents.ts';
import { openLibrary } from './add/open-library.ts';
import { loadContent } from './load-content.ts';
import { listIssues } from './publish/list-issues.ts';
import { run } from './run.ts';

export interface AddSummary {
  readonly added: readonly Addition[];
  /** What to check, in the order of the documents. */
  readonly issues: readonly FiledIssue[];
}

/**
 * Copies documents into the sources of a content folder, byte for byte, and writes a sidecar beside
 * each. What is there already, or is no document, is said and not done.
 */
export function add(paths: readonly string[], content: string): AddSummary {
  const sources = join(content, 'sources');
  mkdirSync(sources, { recursive: true });
  const library = openLibrary(loadContent(content).sources, readdirSync(sources));
  const added: Addition[] = [];
  const issues: FiledIssue[] = [];
  for (const listed of listDocuments(paths)) {
    if ('issue' in listed) {
      issues.push(listed.issue);
      continue;
    }
    const { addition, issues: found } = addDocument(listed, library);
    if (addition) {
      writeAddition(addition, content);
      added.push(addition);
    }
    issues.push(...found);
  }
  return { added, issues };
}

/** Writes new files; one that is there already is never written over. */
function writeAddition({ files }: Addition, content: string): void {
  for (const [path, data] of files) writeFileSync(join(content, path), data, { flag: 'wx' });
}

if (import.meta.main) {
  await run(async () => {
    const { values, positionals } = parseArgs({
      options: { content: { type: 'string' } },
      allowPositionals: true,
    });
    if (!positionals.length)
      throw new Error('Name the documents to add: npm run add -- FILE… or FOLDER');
    const content = resolve(values.content ?? process.env.CONTENT ?? 'content');
    const { added, issues } = add(positionals, content);
    for (const { said } of added) console.log(said);
    for (const line of listIssues(issues)) console.log(line);
    const refused = issues.filter(({ severity }) => severity === 'error').length;
    console.log(`${added.length} added, ${refused} refused; ${issues.length} things to look at`);
    if (refused) process.exitCode = 1;
  });
}
