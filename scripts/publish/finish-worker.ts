import { parentPort, workerData } from 'node:worker_threads';
import { finishShare } from './finish-share.ts';
import { readSources } from './read-sources.ts';

const { content, folder, paths, files } = workerData;
parentPort?.postMessage(finishShare(folder, paths, files, readSources(content)));
