import { markup } from '../newsletter/markup.ts';
import { embedSize } from './embed-size.ts';

/** The line of HTML that shows an embed in another page. `address` is the embed's, absolute. */
export function renderSnippet(title: string, address: string): string {
  const { width, height } = embedSize;
  return markup`<iframe src="${address}" title="${title}" width="${width}" height="${height}" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox" style="max-width:100%;border:0"></iframe>`
    .markup;
}
