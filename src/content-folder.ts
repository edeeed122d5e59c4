import { resolve } from 'node:path';

const { CONTENT: content = 'content' } = process.env;

/** The folder that holds the sources, the topics and what the ingest made of them. */
export const contentFolder = resolve(content);
