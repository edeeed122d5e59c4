import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { foldText } from '../../src/search/fold-text.ts';
import type { Hit } from '../../src/search/hit.ts';
import type { Lexicon } from '../../src/search/lexicon.ts';

/** How many words are known by their sound. */
const wordLimit = 4_000;
/** In UTF-16 code units: of a larger corpus, every second, third … paragraph tells its words. */
const readLimit = 1_000_000;

/**
 * How queries may be read that no text holds as they stand: traditional characters for which the
 * texts print simplified ones, and the sound of words and letters in the texts. Of words, `names`
 * come first, then those that stand in most texts.
 */
export function buildLexicon(hits: readonly Hit[], names: readonly string[]): Lexicon {
  const paragraphs = hits.flatMap((hit) => hit.paragraphs);
  const people = hits.flatMap(({ asker, speaker, publisher }) => [asker, speaker, publisher]);
  const known = [...new Set([...names, ...people])].filter(isWord);
  const words = [...new Set([...known, ...frequentWords(paragraphs)])].slice(0, wordLimit);
  const characters = new Set(paragraphs.flatMap((text) => [...new Set(text.normalize('NFC'))]));
  return {
    simplified: traditionalPairs(characters),
    sounds: words.map((word) => [word, pinyin(word, { toneType: 'none', v: true })]),
    names: known.length,
    letters: lettersBySound(characters),
  };
}

/** The letters as they are indexed, each under every sound that it may have. */
function lettersBySound(characters: ReadonlySet<string>): Lexicon['letters'] {
  const bySound: Record<string, string> = {};
  const { letters } = foldText([...characters].join(' '));
  for (const letter of new Set(letters.map((one) => one.letter))) {
    for (const sound of soundsOf(letter)) bySound[sound] = (bySound[sound] ?? '') + letter;
  }
  return bySound;
}

function soundsOf(letter: string): readonly string[] {
  if (!/\p{Script=Han}/u.test(letter)) return [''];
  return pinyin(letter, { toneType: 'none', v: true, multiple: true, type: 'array' });
}

const isWord = (text: string | null): text is string =>
  text !== null && /^\p{Script=Han}{2,6}$/u.test(text);

function frequentWords(paragraphs: readonly string[]): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const counts = new Map<string, number>();
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const step = Math.ceil(length / readLimit);
  for (let i = 0; i < paragraphs.length; i += step) {
    for (const { segment } of segmenter.segment(paragraphs[i] ?? '')) {
      if (isWord(segment)) counts.set(segment, (counts.get(segment) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}

/** Pairs of characters: one that the texts do not have, then the one that they have for it. */
function traditionalPairs(characters: ReadonlySet<string>): string {
  const simplify = Converter({ from: 't', to: 'cn' });
  const pairs: string[] = [];
  for (let code = 0x3400; code < 0xa000; code++) {
    const character = String.fromCodePoint(code);
    const simple = simplify(character);
    if (simple !== character && characters.has(simple) && !characters.has(character)) {
      pairs.push(character + simple);
    }
  }
  return pairs.join('');
}
