import type { Hit } from '../../src/search/hit.ts';
import type { FragmentLink } from './relink-page.ts';

/** The places that results of the search lead to, which no link in a page shows. */
export function listDeepLinks({ id, url, anchors }: Hit): FragmentLink[] {
  return anchors.map((fragment) => ({
    file: url,
    fragment,
    miss: {
      file: url,
      line: 1,
      column: 1,
      severity: 'error',
      code: 'fragment-missing',
      message: `the search leads to #${fragment} for ${id}, and the page has no element of that id`,
      hint: 'Give each passage the id that the MDX gives it.',
    },
  }));
}
