import type { Occurrence as Described } from '../../../src/schemas/formulation.ts';
import type { Occurrence } from './find-occurrences.ts';
import { BREAK, type FoldedCorpus, PART } from './fold-corpus.ts';
import type { QuotedStretch } from './quote-stretch.ts';

type Stretch = readonly [number, number];

// How far a context reaches on either side, in characters; it ends with its sentence.
const REACH = 30;

/** Says who prints an occurrence, in which words, and what stands around them. */
export function describeOccurrence(
  { match, stretches }: Occurrence,
  corpus: FoldedCorpus,
  quoteParagraph: (paragraph: number, stretch: Stretch) => QuotedStretch,
  lineOf: (source: string, offset: number) => number,
): Described {
  const said = saidAt(corpus, stretches[0]?.[0] ?? 0);
  const quote = (stretch: Stretch) =>
    quoteParagraph(corpus.paragraphOf[stretch[0]] as number, inParagraph(corpus, stretch));
  const quoted = stretches.map(quote);
  const contexts = contextsOf(stretches, corpus).map(({ around, own }) => {
    const { text, spans } = quote(around);
    const [from] = inParagraph(corpus, around);
    const marks = own.map((stretch): [number, number] => {
      const [start, end] = inParagraph(corpus, stretch);
      return [start - from, end - from];
    });
    return { text, spans, marks };
  });
  const spans = quoted.flatMap(({ spans }) => spans);
  const { source, siglum, date, unit, exchange, part, speech } = said;
  return {
    ...{ match, source, siglum, event: said.isAlone ? null : said.event, date, unit, exchange },
    ...{ part, speech, contexts },
    text: quoted.map(({ text }) => text).join('……'),
    spans,
    line: lineOf(source, spans[0]?.[0] ?? 0),
  };
}

/** Puts together the stretches that are close, each group with what stands around it. */
function contextsOf(stretches: readonly Stretch[], corpus: FoldedCorpus) {
  const contexts: { around: Stretch; own: Stretch[] }[] = [];
  for (const stretch of stretches) {
    const around = reach(stretch, corpus);
    const last = contexts.at(-1);
    if (last && around[0] <= last.around[1]) {
      last.around = [last.around[0], Math.max(last.around[1], around[1])];
      last.own.push(stretch);
    } else contexts.push({ around, own: [stretch] });
  }
  return contexts;
}

function reach([start, end]: Stretch, corpus: FoldedCorpus): Stretch {
  let [from, to] = [start, end];
  while (from > 0 && start - from < REACH && !endsSentence(corpus, from - 1)) from--;
  while (to < corpus.text.length && to - end < REACH && !endsSentence(corpus, to)) to++;
  while (from < start && !corpus.words[from]) from++;
  while (to > end && !corpus.words[to]) to--;
  while (isMark(corpus, from) && from < start) from++;
  while (isMark(corpus, to - 1) && to > end) to--;
  return [from, to];
}

/** Whether a sentence or a paragraph ends at a place; at a colon or a semicolon it goes on. */
function endsSentence(corpus: FoldedCorpus, place: number): boolean {
  if (corpus.text[place] !== BREAK) return false;
  const { text } = saidAt(corpus, place).paragraph;
  return !/[:：;；—]/.test(text.charAt(corpus.at[place] as number));
}

const isMark = ({ text }: FoldedCorpus, place: number) =>
  text[place] === BREAK || text[place] === PART;

/** The same stretch in the text of its paragraph, with the marks that close or open what it quotes. */
function inParagraph(corpus: FoldedCorpus, [start, end]: Stretch): [number, number] {
  const { text } = saidAt(corpus, start).paragraph;
  const [from, to] = [corpus.at[start] as number, (corpus.at[end - 1] as number) + 1];
  const inside = text.slice(from, to);
  const pair = pairs.find(
    ([opening, closing]) => inside.split(opening).length !== inside.split(closing).length,
  );
  if (pair && text[to] === pair[1]) return [from, to + 1];
  if (pair && text[from - 1] === pair[0]) return [from - 1, to];
  return [from, to];
}

const pairs = ['“”', '‘’', '《》', '「」', '『』', '（）', '()'].map(
  (pair) => [...pair] as [string, string],
);

function saidAt({ paragraphOf, paragraphs }: FoldedCorpus, place: number) {
  const said = paragraphs[paragraphOf[place] as number];
  if (!said) throw new Error(`no paragraph at ${place}`);
  return { ...said, isAlone: said.event === said.source };
}
