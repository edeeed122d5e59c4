import type { Reading, Statement } from '../line.ts';
import { isOutlet, namesPerson, personName } from '../turns/names.ts';

/** A named value as a container states it, with the place of the value. */
export interface Field extends Statement {
  readonly key: string;
}

export type Statements = Pick<Reading, 'title' | 'publisher' | 'published' | 'url'>;

/** Names of fields in lower case, the surest first. */
const names: Record<keyof Statements, string> = {
  title: 'headline articletitle og:title dc.title twitter:title title subject 标题 题目 標題',
  publisher:
    'publisher contentsource og:site_name site_name sitename site medianame media outlet sourcename source 来源 來源 媒体 author byline from 作者',
  published:
    'published pubdate publishdate publish_date published_at published_time publish_time publishtime ' +
    'datepublished article:published_time og:release_date dc.date date datetime time 发布时间 發布時間 日期 时间',
  url: 'canonical og:url permalink url link source_url sourceurl href from source 链接 网址 鏈接',
};

/** What programs put before the name of a field: `newsTitle`, `doc_source`. */
const ofDocument = /^(?:news|article|post|doc|info|item|page)[-_]?(?=[a-z])/;

/** Picks what fields state of a document: of several names for one thing the surest, if it is not empty. */
export function readStatements(fields: readonly Field[]): Statements {
  const statements: Statements = {};
  const byName = new Map<string, Field>();
  for (const field of fields.filter(({ value }) => value)) {
    const name = field.key.trim().toLowerCase();
    for (const key of [name, name.replace(ofDocument, '')])
      if (!byName.has(key)) byName.set(key, field);
  }
  const pick = (what: keyof Statements): Statement | undefined => {
    const found = names[what]
      .split(' ')
      .filter((name) => isFit(what, name, byName.get(name)?.value ?? ''))
      .map((name) => byName.get(name))[0];
    return found && { value: found.value, span: found.span };
  };
  for (const what of Object.keys(names) as (keyof Statements)[]) {
    const statement = pick(what);
    if (statement) Object.assign(statements, { [what]: statement });
  }
  return statements;
}

const ofWriter = /^(?:author|byline|作者)$/;

/**
 * `from` and `source` name the publisher in one crawler's output, the address in another's; an
 * author may be the paper or a person, who publishes nothing.
 */
function isFit(what: keyof Statements, name: string, value: string): boolean {
  const isAddress = /^https?:\/\/\S+$/i.test(value) && URL.canParse(value);
  if (what === 'url') return isAddress;
  if (what !== 'publisher') return value !== '';
  return value !== '' && !isAddress && !(ofWriter.test(name) && isPerson(value));
}

/** 张三 is a word of the dictionary as well, which speaks against no author. */
function isPerson(name: string): boolean {
  return !isOutlet(name) && (personName.test(name) || namesPerson(name));
}
