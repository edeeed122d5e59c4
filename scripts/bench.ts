import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareDefault } from './bench/compare-default.ts';
import { makeHits } from './bench/make-hits.ts';
import { type Measure, measureSearch } from './bench/measure-search.ts';
import { tellGoals } from './bench/tell-goals.ts';
import { ingest } from './ingest.ts';
import { openChromium } from './open-chromium.ts';
import { listHits } from './publish/list-hits.ts';
import { readSources } from './publish/read-sources.ts';
import { readFolders } from './read-folders.ts';
import { run } from './run.ts';

const sizes = [1_000, 10_000];

await run(async () => {
  const { folders } = readFolders(process.argv.slice(2), process.env);
  await ingest({ content: folders.content, out: folders.content });
  const real = [...readSources(folders.content).values()].flatMap(listHits);
  const browser = await openChromium();
  const inFolder = async <T>(use: (folder: string) => Promise<T>) => {
    const folder = mkdtempSync(join(tmpdir(), 'dawen-bench-'));
    const result = await use(folder);
    rmSync(folder, { recursive: true });
    return result;
  };
  console.log('Found, as against a plain search of the text (1 is all, and nothing else):');
  console.table(await inFolder((folder) => compareDefault(browser, real, folder)));
  console.log('Sizes as a server would compress them; times of this machine, as busy as it is:');
  const rows: Measure[] = [];
  for (const hits of [real, ...sizes.map((size) => makeHits(real, size))]) {
    rows.push(await inFolder((folder) => measureSearch(browser, hits, folder)));
  }
  const round = ([name, value]: [string, number]) => [name, Number(value.toFixed(1))];
  console.table(rows.map((row) => Object.fromEntries(Object.entries(row).map(round))));
  for (const line of tellGoals(rows)) console.log(line);
  await browser.close();
  process.exit();
});
