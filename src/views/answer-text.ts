import { decodeHTML } from 'entities';

/** The paragraphs of the answer in the printed HTML of an exchange, a line each. */
export function answerText(html: string): string {
  const [, said = ''] = /<blockquote[^>]*>(.*?)<\/blockquote>/s.exec(html) ?? [];
  const paragraphs = [...said.matchAll(/<p[^>]*>(.*?)<\/p>/gs)].map(([, text = '']) => text);
  return paragraphs.map((text) => decodeHTML(text)).join('\n');
}
