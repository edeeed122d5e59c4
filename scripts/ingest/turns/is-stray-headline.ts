import { hasForeignWords } from './has-foreign-words.ts';
import { isHeadingLike, leadsTurn, nextText, type Page } from './page.ts';
import { leans } from './sentence.ts';
import { weighBoundary } from './weigh-boundary.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Whether a line between two paragraphs of a turn is the headline of another story, which no text
 * follows: it looks like one, its words are not those of this story, no word runs on into what
 * stands below, and that is no piece of a sentence. Where headings part the document, none above a
 * turn is another story's.
 */
export function isStrayHeadline(page: Page, i: number): boolean {
  const { pieces, forms } = page;
  const piece = pieces[i] as (typeof pieces)[number];
  if (page.sections && leadsTurn(page, i)) return false;
  // Below the last turn a heading opens another story.
  if (piece.role === 'heading') return i < page.lastCue && hasForeignWords(page, i);
  if (!looksLikeOne(piece)) return false;
  let next = nextText(pieces, i);
  while (forms[next]) next = nextText(pieces, next);
  const below = pieces[next]?.text ?? '';
  if (!page.cues[next] && beginsInside(below)) return false;
  if (weighBoundary(piece.text, below, page.text).score > 0) return false;
  if (/[\u4e00-\u9fff][ \u3000][\u4e00-\u9fff]/u.test(piece.text)) return true;
  return hasForeignWords(page, i);
}

function looksLikeOne(piece: Page['pieces'][number]): boolean {
  const { text, role, rows } = piece;
  if (role !== 'text' || rows > 1 || text.length < 8 || text.length > 30) return false;
  // Whoever says 我 speaks; 我市 and 我国 are a paper's words too.
  if (/[。，,；;：:、您]|我(?![市国省县区])|^[请試试]/u.test(text)) return false;
  const isQuoted = text.split('“').length === text.split('”').length;
  return isHeadingLike(piece) && isQuoted && !leans(text);
}

/** Whether a text begins in the middle of a sentence: with a word that leans, or with half of one. */
function beginsInside(text: string): boolean {
  const [first] = segmenter.segment(text.slice(0, 8));
  return (
    leans(text.slice(0, 4)) ||
    /^[\u4e00-\u9fff](?<![在他她这那从对当今再又但而我去第将各要])$/u.test(first?.segment ?? '')
  );
}
