import { join, sep } from 'node:path';
import { dev } from 'astro';
import { runInTurn } from './dev/run-in-turn.ts';
import { serveSearch } from './dev/serve-search.ts';
import { ingest } from './ingest.ts';
import { listIssues } from './publish/list-issues.ts';
import { readFolders } from './read-folders.ts';
import { run } from './run.ts';

await run(async () => {
  const { folders, port } = readFolders(process.argv.slice(2), process.env);
  const { content } = folders;
  process.env.CONTENT = content;
  const search = serveSearch(content);
  await read(content);
  const { watcher } = await dev({ server: { port }, vite: { plugins: [search.plugin] } });
  const again = runInTurn(async () => {
    await read(content).catch((error: unknown) => console.error(String(error)));
    search.refresh();
  });
  const inputs = ['sources', 'topics', 'site.yaml'].map((name) => join(content, name));
  watcher.add(inputs);
  watcher.on('all', (_event, path) => {
    if (inputs.some((input) => path === input || path.startsWith(input + sep))) again();
  });
});

/** Ingests the content folder and prints what an editor should know of it. */
async function read(content: string): Promise<void> {
  const { issues, sources, exchanges } = await ingest({ content, out: content });
  for (const line of listIssues(issues)) console.log(line);
  console.log(`Read ${sources} sources with ${exchanges} exchanges.`);
}
