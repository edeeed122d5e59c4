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

/**
 * Describes every paragraph of a source's questions and answers as a Web Annotation. `text` is the
 * decoded source. What stands beside a quotation is given from the same speech alone.
 */
export function annotateSource(source: SourceRecord, text: string): AnnotationPage {
  const characters = countCharacters(text);
  const items = source.exchanges.flatMap((exchange) =>
    (['question', 'answer'] as const).flatMap((part) =>
      exchange[part].paragraphs.map((paragraph, i): Annotation => {
        const speech = exchange[part].paragraphs.map((one) => one.text);
        const before = speech.slice(0, i).join('\n');
        const after = speech.slice(i + 1).join('\n');
        return {
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
      }),
    ),
  );
  const context = 'http://www.w3.org/ns/anno.jsonld';
  return { '@context': context, id: `${source.id}.jsonld`, type: 'AnnotationPage', items };
}

function bodyOf(exchange: Exchange, part: keyof typeof parts, i: number): Annotation['body'] {
  const value = `${answerTitle(exchange)}，${parts[part]}，第 ${i + 1} 段`;
  const anchor = `${exchange.id.replace('/', '-')}-${part[0]}${i + 1}`;
  const purpose = 'identifying';
  return [
    { type: 'TextualBody', purpose, format: 'text/plain', language: 'zh-Hans', value },
    { id: `../../${exchange.url}#${anchor}`, type: 'Text', format: 'text/html' },
  ];
}

/** Each span of a paragraph, with the stretch of the paragraph's text that it prints. */
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
  return spans.map((span, i) => {
    const end = ends[letters.findLastIndex(({ start }) => span[0] <= start && start < span[1])];
    const stretch = { span, from, to: i === spans.length - 1 ? text.length : (end ?? from) };
    from = stretch.to;
    return stretch;
  });
}

/** Turns offsets in code units into offsets in characters (code points). */
function countCharacters(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  return (offset) => offset - pairs.filter((index) => index + 1 < offset).length;
}

const first = (text: string) => Array.from(text).slice(0, BESIDE).join('');
const last = (text: string) => Array.from(text).slice(-BESIDE).join('');
