import type { z } from 'zod';
import type { completeness, kind } from '../../src/schemas/source-record.ts';
import type { BareExchange } from './build-exchanges.ts';
import { dateEvent } from './date-event.ts';
import type { Reading } from './line.ts';
import type { TypedPiece } from './typed-piece.ts';

/** What a document says of itself. What it does not say is null, never guessed. */
export interface Description {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly kind: z.infer<typeof kind>;
  readonly completeness: z.infer<typeof completeness>;
  /** The name of the occasion as far as the document gives it. */
  readonly occasion: string | null;
  /** For each fact that was found, the words that give it. */
  readonly found: Readonly<Record<string, string>>;
}

/** Describes a source by its container's statements and by the words of its title and lede. */
export function describeSource(
  reading: Reading,
  typed: readonly TypedPiece[],
  exchanges: readonly BareExchange[],
  source: string,
): Description {
  const told = typed.filter(({ type }) =>
    ['title', 'lede', 'narration', 'masthead', 'caption', 'credit'].includes(type),
  );
  const inOrder = ['title', 'lede', 'narration', 'masthead', 'caption', 'credit'].flatMap((type) =>
    told.filter((piece) => piece.type === type),
  );
  const head = inOrder
    .map(({ text }) => text)
    .slice(0, 40)
    .join('\n')
    .slice(0, 4000);
  const dated = dateEvent({
    head,
    text: source.slice(0, 20_000),
    published: reading.published?.value ?? null,
  });
  const title = reading.title?.value ?? titleOf(typed);
  return {
    title,
    publisher: reading.publisher?.value ?? null,
    date: dated?.date ?? null,
    url: reading.url?.value ?? null,
    kind: kindOf(reading, typed, exchanges),
    completeness: exchanges.at(-1)?.truncated.includes('answer') ? 'truncated' : 'complete',
    occasion: occasionOf(head),
    found: dated ? { date: dated.why } : {},
  };
}

const generic = /(?:回答|答).{0,12}(?:提问|记者问|問)|^——/u;

/** The main headline: the first that says more than that questions were answered, else the first. */
function titleOf(typed: readonly TypedPiece[]): string | null {
  const titles = typed
    .filter(({ type }) => type === 'title')
    .map(({ text }) => text.replaceAll('\n', ' '));
  return titles.find((title) => !generic.test(title)) ?? titles[0] ?? null;
}

function kindOf(
  reading: Reading,
  typed: readonly TypedPiece[],
  exchanges: readonly BareExchange[],
): Description['kind'] {
  const told = exchanges.some(({ speech }) => speech === 'reported');
  if (!told) {
    const opens = typed.some(({ type }) => type === 'opening');
    const headed = exchanges.filter(({ heading }) => heading !== null).length;
    return !opens && headed > exchanges.length / 2 ? 'abridged-transcript' : 'transcript';
  }
  const asked = exchanges.filter(({ question }) => question.paragraphs.length > 0).length;
  return asked > 1 && !reading.url ? 'summary' : 'news-report';
}

/** `十四届全国人大二次会议记者会`, `外交部例行记者会`, as far as the words are printed. */
function occasionOf(head: string): string | null {
  const session = /[一二三四五六七八九十]{1,3}届(?:全国人大|全国政协)[一二三四五]次会议/u.exec(
    head,
  )?.[0];
  if (session && /记者会/u.test(head)) return `${session}记者会`;
  return (
    /(?:外交部|国防部|国务院新闻办公室|国新办|国台办|商务部|白宫|国务院)?(?:例行|专场|中外)?(?:记者会|新闻发布会|吹风会)/u.exec(
      head,
    )?.[0] ?? null
  );
}
