import { type Proof, proveQuotations, type Quotation } from '../publish/prove-quotations.ts';
import type { Item } from './edition.ts';

/**
 * Proves that a written form, read back as `blocks`, prints every paragraph of the answers in
 * order, each alone and as its source has it. `where` names the form; `show` says how it prints a
 * text where it cannot print every character.
 */
export function proveForm(
  where: string,
  blocks: readonly string[],
  items: readonly Item[],
  show: (text: string) => string = (text) => text,
): Proof {
  let at = 0;
  const quotations = items.flatMap(({ source, passages }) =>
    passages
      .flatMap(({ words }) => words)
      .filter(({ spans }) => spans.length > 0)
      .map(({ text, spans }): Quotation => {
        const found = blocks.indexOf(show(text), at);
        const shown = found < 0 ? (blocks[at] ?? '') : text;
        at = found < 0 ? at : found + 1;
        return { where, source, spans, shown };
      }),
  );
  return proveQuotations(quotations);
}
