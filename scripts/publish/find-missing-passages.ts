import type { Exchange } from '../../src/schemas/exchange.ts';
import type { FiledIssue } from '../../src/schemas/issue.ts';
import { attributeOf, type Page } from './parse-page.ts';
import type { Source } from './read-sources.ts';

/** What the passages of a page claim to be: source and spans, as they are written. */
export function claimsOf({ elements }: Page): Set<string> {
  const claims = elements.flatMap((element) => {
    const spans = attributeOf(element, 'data-spans');
    return spans === undefined ? [] : `${attributeOf(element, 'data-source')} ${spans}`;
  });
  return new Set(claims);
}

/**
 * The exchanges whose page does not show every one of their paragraphs. `claims` holds what each
 * page shows, by its path.
 */
export function findMissingPassages(
  sources: Iterable<Source>,
  claims: ReadonlyMap<string, ReadonlySet<string>>,
): FiledIssue[] {
  return [...sources].flatMap(({ record }) =>
    record.exchanges.flatMap((exchange) => {
      const shown = claims.get(exchange.url);
      const missing = paragraphsOf(exchange).filter(
        ({ spans }) => !shown?.has(`${record.id} ${spans.map((s) => s.join('-')).join(' ')}`),
      );
      return missing.length > 0 ? [missingFrom(exchange, missing.length)] : [];
    }),
  );
}

function paragraphsOf({ question, answer }: Exchange) {
  return [...question.paragraphs, ...answer.paragraphs];
}

function missingFrom({ id, url }: Exchange, count: number): FiledIssue {
  return {
    file: url,
    line: 1,
    column: 1,
    severity: 'error',
    code: 'passages-missing',
    message: `the page lacks ${count} paragraphs of exchange ${id}`,
    hint: 'A page of an answer shows all of it, each paragraph with its source and spans.',
  };
}
