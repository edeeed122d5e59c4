import type { Reading, Statement } from './line.ts';

/** A named value as a container states it, with the place of the value. */
export interface Field extends Statement {
  readonly key: string;
}

export type Statements = Pick<Reading, 'title' | 'publisher' | 'published' | 'url'>;

/** Names of fields in lower case, the surest first. */
const names: Record<keyof Statements, readonly string[]> = {
  title: ['title', 'headline', 'og:title', '标题', '题目', 'subject'],
  publisher: [
    'publisher',
    'og:site_name',
    'site_name',
    'site',
    'media',
    'outlet',
    'source',
    'author',
    'from',
    '来源',
    '媒体',
    '作者',
  ],
  published: [
    'published',
    'date',
    'pubdate',
    'publishdate',
    'published_at',
    'publish_time',
    'datepublished',
    'article:published_time',
    'time',
    '日期',
    '发布时间',
    '时间',
  ],
  url: [
    'canonical',
    'url',
    'link',
    'permalink',
    'source_url',
    'og:url',
    'from',
    'source',
    '链接',
    '网址',
  ],
};

/** Picks what fields state of a document: of several names for one thing the surest, if it is not empty. */
export function readStatements(fields: readonly Field[]): Statements {
  const statements: Statements = {};
  const byName = new Map<string, Field>();
  for (const field of fields) {
    const name = field.key.trim().toLowerCase();
    if (field.value && !byName.has(name)) byName.set(name, field);
  }
  const pick = (what: keyof Statements): Statement | undefined => {
    const found = names[what]
      .map((name) => byName.get(name))
      .find((field) => field && isFit(what, field.value));
    return found && { value: found.value, span: found.span };
  };
  for (const what of Object.keys(names) as (keyof Statements)[]) {
    const statement = pick(what);
    if (statement) Object.assign(statements, { [what]: statement });
  }
  return statements;
}

/** `from` and `source` name the publisher in one crawler's output, the address in another's. */
function isFit(what: keyof Statements, value: string): boolean {
  const isAddress = /^https?:\/\/\S+$/i.test(value);
  if (what === 'url') return isAddress;
  return what === 'publisher' ? !isAddress : true;
}
