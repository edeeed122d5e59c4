import type { Answer } from '../../src/schemas/answer.ts';
import { formatDate } from '../../src/views/format-date.ts';
import { groupByEvent } from '../../src/views/group-by-event.ts';
import { countAnswers } from '../newsletter/count-answers.ts';
import { describeItem } from '../newsletter/describe-item.ts';
import type { Library } from '../newsletter/library.ts';
import { siglaOf } from '../newsletter/sigla-of.ts';
import { unitOf } from '../newsletter/unit-of.ts';
import type { Book, BookItem } from './book.ts';
import { collectApparatus } from './collect-apparatus.ts';

/** The e-books of a site, each with its path from the root: the whole of it, and every topic. */
export function listBooks(library: Library): { path: string; book: Book }[] {
  const { site, topics, answers } = library;
  const base = answers.filter(({ isBase }) => isBase);
  const whole = {
    path: 'books/all.epub',
    title: site.title,
    summary: `${site.tagline}。`,
    of: base,
  };
  return [
    whole,
    ...topics.map(({ slug, title, summary }) => ({
      path: `books/${slug}.epub`,
      title: `${title} · ${site.title}`,
      summary,
      of: base.filter((answer) => answer.topics.includes(slug)),
    })),
  ].map(({ path, title, summary, of }) => ({
    path,
    book: bind(path, title, summary, of, library),
  }));
}

function bind(
  path: string,
  title: string,
  summary: string,
  answers: readonly Answer[],
  library: Library,
): Book {
  const groups = groupByEvent(answers.map((data) => ({ data })));
  return {
    id: new URL(path, library.site.address).href,
    title,
    summary: summary + countAnswers(answers),
    publisher: library.site.title,
    date: groups[0]?.date ?? null,
    chapters: groups.map((group) => ({
      title: [formatDate(group.date), group.title ?? '未归入记者会'].join(' · '),
      items: group.answers.map(({ data }) => bindItem(data, library)),
    })),
  };
}

function bindItem(answer: Answer, library: Library): BookItem {
  const item = describeItem(answer, library);
  const apparatus = collectApparatus(item, unitOf(answer, library), siglaOf(library));
  return { ...item, apparatus };
}
