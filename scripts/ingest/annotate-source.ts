import type { Annotation, AnnotationPage } from '../../src/schemas/annotation-page.ts';
import type { Exchange, Paragraph } from '../../src/schemas/exchange.ts';
import type { SourceRecord } from '../../src/schemas/source-record.ts';
import type { Span } from '../../src/schemas/span.ts';
import { answerTitle } from '../../src/views/answer-title.ts';
import { collateLetters } from './collate/collate-letters.ts';
import { findSpaces } from './collate/find-spaces.ts';

/** How many characters of the same speech a selector gives on each side. */
const BESIDE = 24;

const parts = { question: '问', answer: '答' } as const;

/** The page of a source's annotations, which are described one by one: together they are large. */
type Annotated = Omit<AnnotationPage, 'items'> & { readonly items: Iterable<Annotation> };

/**
 * Describes every paragraph of a source's questions and answers as a Web Annotation. `text` is the
 * decoded source. What stands beside a quotation is given from the same speech alone.
 */
export function annotateSource(source: SourceRecord, text: string): Annotated {
  const context = 'http://www.w3.org/ns/anno.jsonld';
  const items = annotate(source, text);
  return { '@context': context, id: `${source.id}.jsonld`, type: 'AnnotationPage', items };
}

function* annotate(source: SourceRecord, text: string): Generator<Annotation> {
  const characters = countCharacters(text);
  for (const exchange of source.exchanges) {
    for (const part of ['question', 'answer'] as const) {
      const { paragraphs } = exchange[part];
      for (const [i, paragraph] of paragraphs.entries()) {
        // No paragraph is empty, so as many as there are characters to give are enough.
        const before = paragraphs
          .slice(Math.max(0, i - BESIDE), i)
          .map(textOf)
          .join('\n');
        const after = paragraphs
          .slice(i + 1, i + 1 + BESIDE)
          .map(textOf)
          .join('\n');
        yield {
          id: `${source.id}.jsonld#e${exchange.n}-${part}-${i + 1}`,
          type: 'Annotation',
          motivation: 'identifying',
          body: bodyOf(exchange, part, i),
          target: stretchesOf(paragraph, text).map(({ span, from, to }) => ({
            source: `ni:///sha-256;${Buffer.from(source.sha256, 'hex').toString('base64url')}`,
            scope: `../../sources/${source.id}.html`,
            selector: [
              {
                type: 'TextPositionSelector',
                start: characters(span[0]),
                end: characters(span[1]),
              },
              {
                type: 'TextQuoteSelector',
                exact: paragraph.text.slice(from, to),
                prefix: last(before + paragraph.text.slice(0, from)),
                suffix: first(paragraph.text.slice(to) + after),
              },
            ],
          })),
        };
      }
    }
  }
}

const textOf = ({ text }: Paragraph) => text;

function bodyOf(exchange: Exchange, part: keyof typeof parts, i: number): Annotation['body'] {
  const value = `${answerTitle(exchange)}，${parts[part]}，第 ${i + 1} 段`;
  const anchor = `${exchange.id.replace('/', '-')}-${part[0]}${i + 1}`;
  const purpose = 'identifying';
  return [
    { type: 'TextualBody', purpose, format: 'text/plain', language: 'zh-Hans', value },
    { id: `../../${exchange.url}#${anchor}`, type: 'Text', format: 'text/html' },
  ];
}

/** Each span of a paragraph that prints more than white space, with the stretch of the text that it prints. */
function stretchesOf(
  paragraph: Paragraph,
  source: string,
): { span: Span; from: number; to: number }[] {
  const { text, spans } = paragraph;
  const letters = spans.length > 1 ? collateLetters(source, [paragraph]) : [];
  const spaces = findSpaces(letters, text);
  let place = 0;
  const ends = letters.map((letter, i) => {
    place += `${spaces[i]}${letter.text}`.length;
    return place;
  });
  let from = 0;
  /** The first letter beyond the span. */
  let next = 0;
  const stretches = spans.map((span, i) => {
    while ((letters[next]?.start ?? span[1]) < span[1]) next++;
    const isIn = (letters[next - 1]?.start ?? -1) >= span[0];
    const end = isIn ? ends[next - 1] : undefined;
    const to = i === spans.length - 1 ? text.length : (end ?? from);
    // A span of white space alone, as between two marks of emphasis, leaves it to this one.
    const lead = /\s/.test(source.charAt(span[0])) ? 0 : text.slice(from, to).search(/\S|$/);
    const stretch = { span, from: from + lead, to };
    from = to;
    return stretch;
  });
  return stretches.filter((stretch) => stretch.from < stretch.to);
}

/** Turns offsets in code units into offsets in characters (code points). */
function countCharacters(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  let before = 0;
  return (offset) => {
    while (before > 0 && (pairs[before - 1] as number) + 1 >= offset) before--;
    while (before < pairs.length && (pairs[before] as number) + 1 < offset) before++;
    return offset - before;
  };
}

// A character has at most two code units.
const first = (text: string) =>
  Array.from(text.slice(0, 2 * BESIDE))
    .slice(0, BESIDE)
    .join('');
const last = (text: string) =>
  Array.from(text.slice(-2 * BESIDE))
    .slice(-BESIDE)
    .join('');
