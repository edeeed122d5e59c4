import type { Line } from '../line.ts';
import type { OpensTurn, Setting } from './find-setting.ts';
import { isDateline } from './recognize-furniture.ts';
import { displayWidth, endsSentence, opensItem } from './sentence.ts';

/** Whether a line goes on with the one right above it, in a setting that wraps its lines. */
export function runsOn(
  above: Line,
  below: Line,
  { width, parted }: Setting,
  opensTurn: OpensTurn,
): boolean {
  if (isDateline(below.text) || isDateline(above.text)) return false;
  const ended = endsSentence(above.text);
  if (!ended && breaksLabel(above, below, width, opensTurn)) return true;
  // Where blank lines part the paragraphs, no turn opens below a full line in mid-sentence.
  const isFull = displayWidth(above.text) >= width - 4;
  if (parted && !ended && isFull && !below.indented && !below.voice) return true;
  if (below.indented || below.voice || opensTurn(below.text, ended && !parted)) return false;
  if (parted) return true;
  const filled = displayWidth(above.text);
  // An item of a list starts a line of its own, but a full line may also break before one.
  if (!ended) return filled >= width * (opensItem(below.text) ? 0.85 : 0.5);
  if (opensItem(below.text)) return false;
  const word =
    /^[\p{Script=Latin}\p{Nd}'’-]+[.,;:]?/u.exec(below.text)?.[0] ?? below.text.slice(0, 2);
  return filled + displayWidth(word) + 2 >= width;
}

/** Whether a narrow column breaks the label itself: a full line of a name, and the rest with its colon. */
function breaksLabel(above: Line, below: Line, width: number, opensTurn: OpensTurn): boolean {
  if (above.text.length > 24 || /[，。？！：；,?!:;]/u.test(above.text)) return false;
  const rest = /^(?:[^，。？！,?!:：]{0,14}|[（(][^（()）]{1,12}[)）][^:：]{0,6})[:：]/u;
  if (!rest.test(below.text)) return false;
  // The first line of a paragraph may lack the width of an indent that was lost.
  const isFull = displayWidth(above.text) >= width - 8;
  if (/^(?:记者|記者|[（(])/u.test(below.text)) return true;
  return isFull && opensTurn(above.text + below.text, false);
}
