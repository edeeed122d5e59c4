import { parentPort, workerData } from 'node:worker_threads';
import { publishEditions } from './publish-editions.ts';

const { content, folder }: { content: string; folder: string } = workerData;
parentPort?.postMessage(await publishEditions(content, folder));
