const courtesy =
  /^(?:(?:[Oo]kay|[Aa]ll right|[Hh]ello|[Hh]i)[,.!]? )?(?:[Gg]ood (?:morning|afternoon|evening|day)|[Tt]hank you|[Tt]hanks|[Gg]reat|谢谢|謝謝|大家好|(?:早上|上午|下午|晚上)好)(?:[,，]? ?[^.,，。?？!！]{0,28})?[.。!！]*$/u;

/** Whether words behind an asker's label only greet or thank, and ask nothing. */
export function isCourtesy(text: string): boolean {
  return text.length <= 60 && courtesy.test(text);
}
