import { defineCollection } from 'astro:content';
import { resolve } from 'node:path';
import { answerFiles } from './loaders/answer-files.ts';
import { jsonFolder } from './loaders/json-folder.ts';
import { topicFiles } from './loaders/topic-files.ts';
import { yamlFile } from './loaders/yaml-file.ts';
import { documentRecord } from './schemas/document.ts';
import { eventRecord } from './schemas/event-record.ts';
import { site } from './schemas/site.ts';
import { sourceRecord } from './schemas/source-record.ts';

const content = resolve(process.env.CONTENT ?? 'content');

export const collections = {
  site: defineCollection({ loader: yamlFile(resolve(content, 'site.yaml'), site) }),
  topics: defineCollection({ loader: topicFiles(resolve(content, 'topics')) }),
  answers: defineCollection({ loader: answerFiles(resolve(content, 'answers')) }),
  sources: defineCollection({ loader: jsonFolder(resolve(content, 'data/sources'), sourceRecord) }),
  events: defineCollection({ loader: jsonFolder(resolve(content, 'data/events'), eventRecord) }),
  documents: defineCollection({
    loader: jsonFolder(resolve(content, 'documents'), documentRecord),
  }),
};
