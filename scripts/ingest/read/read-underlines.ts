import type { Line } from '../line.ts';

/** Makes headings of the short lines of Markdown that `===` or `---` underlines. */
export function readUnderlines(source: string, lines: readonly Line[]): Line[] {
  return lines.map((line, i) => {
    const next = lines[i + 1];
    const isHeading = isShort(line) && next?.role === 'rule' && lines[i - 1]?.role !== 'text';
    const level = isHeading ? levelOf(source.slice(next.start, next.end).trim()) : 0;
    return level ? { ...line, role: 'heading', level } : line;
  });
}

function isShort({ role, text }: Line): boolean {
  return role === 'text' && text.length <= 80 && !/[。！？；.!?;]$/u.test(text);
}

function levelOf(mark: string): number {
  if (/^=+$/.test(mark)) return 1;
  return /^-+$/.test(mark) ? 2 : 0;
}
