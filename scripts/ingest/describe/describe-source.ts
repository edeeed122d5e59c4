import type { z } from 'zod';
import type { completeness, kind } from '../../../src/schemas/source-record.ts';
import type { Span } from '../../../src/schemas/span.ts';
import { collectHead } from '../collect-head.ts';
import type { Reading, Statement } from '../line.ts';
import type { BareExchange } from '../turns/build-exchanges.ts';
import type { TypedPiece } from '../turns/typed-piece.ts';
import { dateEvent } from './date-event.ts';

type Fact = 'title' | 'publisher' | 'date' | 'url' | 'kind' | 'occasion' | 'speaker';

/** For each fact that was found, the words that give it and where they stand. */
export type Grounds = Readonly<Partial<Record<Fact, { words: string; span: Span }>>>;

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
  /** Where the day is that of publication, for want of another: its words. */
  readonly published: string | null;
  /** What gives each fact that was found. */
  readonly grounds: Grounds;
}

/** Describes a source by its container's statements and by the words of its title and lede. */
export function describeSource(
  reading: Reading,
  typed: readonly TypedPiece[],
  exchanges: readonly BareExchange[],
  source: string,
): Description {
  const head = collectHead(typed, reading.title);
  const dated = dateEvent({
    head,
    text: source.slice(0, 20_000),
    published: reading.published?.value ?? null,
  });
  const title = reading.title ?? titleOf(typed);
  const occasion = occasionOf(head.text);
  const day = dated && (dated.at ? head.placeOf(dated.at) : reading.published?.span);
  return {
    title: title?.value ?? null,
    publisher: reading.publisher?.value ?? null,
    date: dated?.date ?? null,
    url: reading.url?.value ?? null,
    kind: kindOf(reading, typed, exchanges),
    completeness: exchanges.at(-1)?.truncated.includes('answer') ? 'truncated' : 'complete',
    occasion: occasion?.words ?? null,
    published: dated?.published ?? null,
    grounds: {
      ...stated({ title, publisher: reading.publisher, url: reading.url }),
      ...(day ? { date: { words: dated.why, span: day } } : {}),
      ...(occasion ? { occasion: { words: occasion.words, span: head.placeOf(occasion.at) } } : {}),
      ...kindGround(exchanges),
    },
  };
}

function stated(statements: Partial<Record<Fact, Statement | null | undefined>>): Grounds {
  const found = Object.entries(statements).flatMap(([fact, statement]) =>
    statement ? [[fact, { words: statement.value, span: statement.span }]] : [],
  );
  return Object.fromEntries(found);
}

/** What made the program see the first exchange tells direct from reported speech. */
function kindGround([first]: readonly BareExchange[]): Grounds {
  const words = first?.grounds[0];
  const passage = first?.question.paragraphs[0] ?? first?.answer.paragraphs[0];
  const span = passage?.spans[0];
  return words && span ? { kind: { words, span } } : {};
}

const generic = /(?:回答|答).{0,12}(?:提问|记者问|問)|^——/u;

/** The main headline: the first that says more than that questions were answered, else the first. */
function titleOf(typed: readonly TypedPiece[]): Statement | null {
  const titles: { value: string; span: Span; open: boolean }[] = [];
  for (const { type, text, start, end, from, to, blanks } of typed) {
    if (type !== 'title') continue;
    const last = titles.at(-1);
    const value = text.replaceAll('\n', ' ');
    const until = to.at(-1) ?? end;
    // Lines right under each other are one headline.
    if (last?.open)
      titles[titles.length - 1] = {
        value: `${last.value} ${value}`,
        span: [last.span[0], until],
        open: blanks === 0,
      };
    else titles.push({ value, span: [from[0] ?? start, until], open: blanks === 0 });
  }
  const chosen = titles.find(({ value }) => !generic.test(value)) ?? titles[0];
  return chosen ? { value: chosen.value, span: chosen.span } : null;
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

/**
 * `十四届全国人大二次会议记者会`, `外交部例行记者会`, as far as the words are printed, and where in
 * the head they stand.
 */
function occasionOf(head: string): { words: string; at: Span } | null {
  const session = /[一二三四五六七八九十]{1,3}届(?:全国人大|全国政协)[一二三四五]次会议/u.exec(
    head,
  );
  const found =
    session && /记者会/u.test(head)
      ? session
      : /(?:外交部|国防部|国务院新闻办公室|国新办|国台办|商务部|白宫|国务院)?(?:例行|专场|中外)?(?:记者会|新闻发布会|吹风会)/u.exec(
          head,
        );
  if (!found) return null;
  const words = found === session ? `${found[0]}记者会` : found[0];
  return { words, at: [found.index, found.index + found[0].length] };
}
