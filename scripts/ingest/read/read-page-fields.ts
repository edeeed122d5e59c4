import { decodeHTML } from 'entities';
import { readJsonFields } from './read-json-fields.ts';
import type { Field } from './read-statements.ts';
import type { Attribute, Tag } from './read-tags.ts';

/** The name of a page's site as it is put behind its title: `…_外交部`, `… - 联合早报`. */
const siteName =
  /(?:[_|｜][^_|｜]{1,24}|(?:\s[-–—]\s|--)[^_|｜–—-]{0,20}(?:网|報|报|社|频道|外交部|电视台|新闻|News|Times|Post))$/u;

/** What schema.org says of an article; an image in it has a `url` and a `name` as well. */
const ofArticle = /^(?:headline|datePublished|publisher|author)$/;

/** Reads what a web page states of itself: in `<meta>`, `<link>`, `<time>`, `<title>` and JSON-LD. */
export function readPageFields(source: string, tags: readonly Tag[]): Field[] {
  return tags.flatMap((tag) => {
    const attribute = (name: string) => tag.attributes.find((found) => found.name === name);
    const field = (key: string | undefined, found: Attribute | undefined) =>
      key && found?.value.trim() ? [{ key, ...statedIn(source, found) }] : [];
    if (tag.name === 'title' && tag.kind === 'opaque') return titleField(source, tag);
    if (attribute('type')?.value === 'application/ld+json') return linkedData(source, tag);
    if (tag.kind !== 'open') return [];
    if (tag.name === 'meta') {
      const key = attribute('property') ?? attribute('name') ?? attribute('itemprop');
      return field(key?.value, attribute('content'));
    }
    if (tag.name === 'link')
      return field(attribute('rel')?.value, attribute('href')).filter(isCanonical);
    return tag.name === 'time' ? field('datetime', attribute('datetime')) : [];
  });
}

const isCanonical = ({ key }: Field) => key.toLowerCase() === 'canonical';

/** The value of an attribute with its place, the quotes outside. */
function statedIn(source: string, { value, start, end }: Attribute): Omit<Field, 'key'> {
  const equals = source.indexOf('=', start) + 1;
  const raw = source.slice(equals, end);
  const before = /^\s*["']?\s*/.exec(raw)?.[0].length ?? 0;
  const after = /\s*["']?$/.exec(raw.slice(before))?.[0].length ?? 0;
  return { value: value.trim(), span: [equals + before, end - after] };
}

function titleField(source: string, { start, end }: Tag): Field[] {
  const whole = source.slice(start, end);
  const open = whole.indexOf('>') + 1;
  const inner = whole.slice(open, whole.lastIndexOf('<'));
  const text = inner.trimEnd().replace(siteName, '').trimEnd();
  const from = start + open + (text.length - text.trimStart().length);
  const value = decodeHTML(text.trim());
  return value ? [{ key: 'title', value, span: [from, from + text.trim().length] }] : [];
}

function linkedData(source: string, { start, end }: Tag): Field[] {
  return readJsonFields(source.slice(start, end), start).filter(({ key }) => ofArticle.test(key));
}
