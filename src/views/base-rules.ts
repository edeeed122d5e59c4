/**
 * Style rules by which a page turns to another base without script: where the radio button of the
 * `n`th witness is chosen, each unit shows what is of class `base-n`, and its usual text only where
 * that witness has none.
 */
export function baseRules(witnesses: number): string {
  return Array.from({ length: witnesses }, (_, i) => {
    const chosen = `.occasion:has(.base-${i + 1}:checked) .turn`;
    return [
      `${chosen}:has(> article.base-${i + 1}) > article:not(.base-${i + 1}){display:none}`,
      `${chosen} > .base-${i + 1}{display:block}`,
    ].join('\n');
  }).join('\n');
}
