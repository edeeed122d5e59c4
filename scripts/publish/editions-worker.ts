import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { packAhead } from '../offline/pack-ahead.ts';
import { listFiles } from './list-files.ts';
import { type PublishedEditions, publishEditions } from './publish-editions.ts';

/** Editions, of which the kits are as they will stay: they are packed while there are no pages yet. */
export interface PackedEditions extends PublishedEditions {
  readonly packed: ReturnType<typeof packAhead>;
}

const { content, folder }: { content: string; folder: string } = workerData;
const editions = await publishEditions(content, folder);
const kits = existsSync(join(folder, 'newsletter')) ? listFiles(join(folder, 'newsletter')) : [];
const paths = kits.map((path) => `newsletter/${path}`);
const result: PackedEditions = { ...editions, packed: packAhead(folder, paths) };
parentPort?.postMessage(result);
