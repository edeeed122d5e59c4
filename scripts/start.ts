import { buildSite } from './build-site.ts';
import { progress } from './progress.ts';
import { serveFolder } from './publish/serve-folder.ts';
import { readFolders } from './read-folders.ts';
import { run } from './run.ts';

await run(async () => {
  const { folders, port } = readFolders(process.argv.slice(2), process.env);
  for (const line of await buildSite(folders, progress())) console.log(line);
  const served = await serveFolder(folders.out, port);
  if (served !== port) console.log(`Port ${port} is in use; this is on ${served} instead.`);
  console.log(`The site is at http://localhost:${served}/ (Ctrl+C ends it)`);
});
