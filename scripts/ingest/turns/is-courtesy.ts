const courtesy =
  /^(?:(?:[Oo]kay|[Aa]ll right|[Hh]ello|[Hh]i|[Yy]es|[Ww]ell)[,.!]? )?(?:[Gg]ood (?:morning|afternoon|evening|day)|(?:[Ii]t['’]s |[Vv]ery )?(?:[Gg]ood|[Gg]reat|[Nn]ice) to (?:be|see|meet|have|join)|[Tt]hank you|[Tt]hanks|[Gg]reat|[Hh]ello|[Ww]elcome|谢谢|謝謝|大家好|(?:早上|上午|下午|晚上)好)(?:[,，]? ?[^.,，。?？!！]{0,28})?[.。!！]*$/u;

/** Whether words behind a label only greet or thank, and neither ask nor answer anything. */
export function isCourtesy(text: string): boolean {
  if (text.length > 80) return false;
  return text.split(/(?<=[.!。！])\s*(?=\S)/u).every((sentence) => courtesy.test(sentence.trim()));
}
