import { join, sep } from 'node:path';
import { type AstroIntegration, dev } from 'astro';
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
  const inputs = ['sources', 'topics', 'formulations.yaml', 'site.yaml'].map((name) =>
    join(content, name),
  );
  const freshContent: AstroIntegration = {
    name: 'fresh-content',
    hooks: {
      'astro:server:setup': ({ server: { watcher }, refreshContent }) => {
        const again = runInTurn(() =>
          search.renewAfter(async () => {
            await read(content);
            await refreshContent?.({});
          }),
        );
        watcher.add(inputs);
        watcher.on('all', (_event, path) => {
          if (inputs.some((input) => path === input || path.startsWith(input + sep))) again();
        });
      },
    },
  };
  await read(content);
  await dev({
    server: { port },
    integrations: [freshContent],
    vite: { plugins: [search.plugin] },
  });
});

/** Ingests the content folder and prints what an editor should know of it. */
async function read(content: string): Promise<void> {
  const { issues, sources, exchanges } = await ingest({ content, out: content });
  for (const line of listIssues(issues)) console.log(line);
  console.log(`Read ${sources} sources with ${exchanges} exchanges.`);
}
