import { decodeHTML } from 'entities';
import type { Line } from '../line.ts';
import type { Field } from './read-statements.ts';

const address = /\]\(\s*<?(https?:[^\s()<>]+)|href\s*=\s*["']?(https?:[^\s"'<>]+)/i;

/** Reads the link that a document begins with: its text is the title, it points at the page. */
export function readTitleLink(source: string, lines: readonly Line[]): Field[] {
  const first = lines.find(({ text }) => text);
  if (first?.role !== 'link') return [];
  const found = address.exec(source.slice(first.start, first.end));
  const value = found?.[1] ?? found?.[2];
  if (!found || !value) return [];
  const end = first.start + found.index + found[0].length;
  const title = [first.from[0] ?? 0, first.to.at(-1) ?? 0] as [number, number];
  return [
    { key: 'title', value: first.text, span: title },
    { key: 'url', value: decodeHTML(value), span: [end - value.length, end] },
  ];
}
