import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { contentFolder } from './content-folder.ts';
import { answerFiles } from './loaders/answer-files.ts';
import { formulationList } from './loaders/formulation-list.ts';
import { jsonFolder } from './loaders/json-folder.ts';
import { topicFiles } from './loaders/topic-files.ts';
import { yamlFile } from './loaders/yaml-file.ts';
import { documentRecord } from './schemas/document.ts';
import { eventRecord } from './schemas/event-record.ts';
import { site } from './schemas/site.ts';
import { sourceRecord } from './schemas/source-record.ts';

/** A source without its text, which `readSource` gives. */
const sourceSummary = sourceRecord.transform(({ blocks: _, exchanges, ...source }) => ({
  ...source,
  exchanges: exchanges.map(({ question: _, answer: __, evidence: ___, ...exchange }) => exchange),
}));
/** Only that a document is there and sound; `readDocument` gives it. */
const documentMark = documentRecord.transform(({ id }) => ({ id }));

const folder = (name: string) => join(contentFolder, name);

export const collections = {
  site: defineCollection({ loader: yamlFile(folder('site.yaml'), site) }),
  topics: defineCollection({ loader: topicFiles(folder('topics')) }),
  answers: defineCollection({ loader: answerFiles(folder('answers')) }),
  sources: defineCollection({ loader: jsonFolder(folder('data/sources'), sourceSummary) }),
  events: defineCollection({ loader: jsonFolder(folder('data/events'), eventRecord) }),
  formulations: defineCollection({ loader: formulationList(folder('data/formulations.json')) }),
  documents: defineCollection({ loader: jsonFolder(folder('documents'), documentMark) }),
};
