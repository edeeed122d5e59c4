import type { Paragraph } from '../schemas/exchange.ts';
import type { Span } from '../schemas/span.ts';
import { traceParagraph } from './trace-paragraph.ts';

/** Where a source prints a formulation, and whether the other event has it too. */
export interface PrintedFormula {
  readonly spans: readonly Span[];
  readonly shared: boolean;
}

/** Words of a sentence: of a formulation that both events have, of another, or of none. */
interface FormulaPiece {
  readonly text: string;
  readonly kind: 'shared' | 'own' | 'plain';
}

export interface FoldedSentence {
  readonly pieces: readonly FormulaPiece[];
  /** Whether formulations make up most of it. */
  readonly formulaic: boolean;
  /** In letters, white space not counted. */
  readonly letters: number;
}

const sentence = /[^。！？；!?;]*[。！？；!?;]*[”’』」》）"]*/gu;
const mostly = 0.5;

/** Cuts a paragraph into sentences, and these into words of formulations and other words. */
export function foldFormulas(
  paragraph: Paragraph,
  source: string,
  formulas: readonly PrintedFormula[],
): FoldedSentence[] {
  const places = traceParagraph(paragraph, source);
  const kinds = places.map((place): FormulaPiece['kind'] => {
    const here = formulas.filter(({ spans }) =>
      spans.some(([start, end]) => place && start <= place[0] && place[1] <= end),
    );
    return here.some(({ shared }) => shared) ? 'shared' : here.length > 0 ? 'own' : 'plain';
  });
  return [...paragraph.text.matchAll(sentence)]
    .filter(([words]) => words !== '')
    .map(({ 0: words, index }) => foldSentence(words, kinds.slice(index, index + words.length)));
}

function foldSentence(words: string, kinds: readonly FormulaPiece['kind'][]): FoldedSentence {
  const pieces: { text: string; kind: FormulaPiece['kind'] }[] = [];
  words.split('').forEach((character, i) => {
    const kind = kinds[i] ?? 'plain';
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += character;
    else pieces.push({ text: character, kind });
  });
  const count = (some: readonly FormulaPiece[]) =>
    some.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
  const letters = count(pieces);
  const formulaic = count(pieces.filter(({ kind }) => kind !== 'plain')) >= mostly * letters;
  return { pieces, formulaic, letters };
}
