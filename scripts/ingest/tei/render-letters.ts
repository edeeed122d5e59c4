import type { ElementContent } from 'xast';
import { x } from 'xastscript';

/** Renders text; a line break becomes the milestone of a new paragraph. */
export function renderLetters(text: string): ElementContent[] {
  return text
    .split('\n')
    .flatMap((line, i): ElementContent[] => [
      ...(i === 0 ? [] : [x('milestone', { unit: 'paragraph' })]),
      ...(line === '' ? [] : [{ type: 'text' as const, value: xmlText(line) }]),
    ]);
}

/** Text as XML may hold it: what XML has no way to write becomes the mark of a lost character. */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
