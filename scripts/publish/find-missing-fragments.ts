import type { FiledIssue } from '../../src/schemas/issue.ts';
import type { FragmentLink } from './relink-page.ts';

/**
 * The links that lead to a place which their page lacks. A run of lines, `L12-L20`, is there where
 * its first and last lines are; `top` always is.
 */
export function findMissingFragments(
  links: readonly FragmentLink[],
  idsOf: ReadonlyMap<string, ReadonlySet<string>>,
): FiledIssue[] {
  return links
    .filter(({ file, fragment }) => {
      const ids = idsOf.get(file);
      const run = /^(L\d+)-(L\d+)$/.exec(fragment)?.slice(1) ?? [fragment];
      return ids !== undefined && fragment !== 'top' && !run.every((id) => ids.has(id));
    })
    .map(({ miss }) => miss);
}
