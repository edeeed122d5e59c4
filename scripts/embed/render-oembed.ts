import type { Item } from '../newsletter/edition.ts';
import type { Library } from '../newsletter/library.ts';
import { embedSize } from './embed-size.ts';
import { renderSnippet } from './render-snippet.ts';

/** What oEmbed tells of an answer, as JSON. `address` is that of its embed. */
export function renderOembed(
  item: Item,
  address: string,
  { title, address: home }: Library['site'],
): string {
  const response = {
    ...{ type: 'rich', version: '1.0', title: item.title },
    ...{ provider_name: title, provider_url: home, html: renderSnippet(item.title, address) },
    ...embedSize,
  };
  return `${JSON.stringify(response)}\n`;
}
