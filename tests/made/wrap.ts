const noLineStart = /[，。、；：？！”’）》」』…,.;:?!)]/u;
const noLineEnd = /[“‘（《「『(]/u;

/**
 * Breaks Chinese into lines as a printer does: a closing mark never begins a line, an opening one
 * never ends it, numbers and Latin words stay whole.
 * @param width of a line in full-width characters. @param indent by how many the first is shorter.
 */
export function wrap(text: string, width: number, indent = 0): string[] {
  const lines: string[] = [];
  let line = '';
  let room = width - indent;
  const words = text.match(/\d{1,2}\. .|[A-Za-z0-9.%-]+|./gsu) ?? [];
  for (const [i, word] of words.entries()) {
    const next = words[i + 1] ?? '';
    const pulls = noLineEnd.test(word) || (noLineStart.test(next) && measure(word) <= 1);
    const need = measure(word) + (pulls && noLineStart.test(next) ? 1 : pulls ? 1 : 0);
    if (line.trim() && need > room && !noLineStart.test(word)) {
      lines.push(line);
      line = '';
      room = width;
    }
    line += word;
    room -= measure(word);
  }
  lines.push(line);
  return lines;
}

/** In full-width characters. */
function measure(text: string): number {
  return [...text].reduce((sum, c) => sum + (c.charCodeAt(0) < 0x2000 ? 0.5 : 1), 0);
}
