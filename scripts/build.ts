import { buildSite } from './build-site.ts';
import { progress } from './progress.ts';
import { readFolders } from './read-folders.ts';
import { run } from './run.ts';

await run(async () => {
  const { folders } = readFolders(process.argv.slice(2), process.env);
  const summary = await buildSite(folders, progress());
  for (const line of [...summary, `Built ${folders.out}`]) console.log(line);
});
