const question =
  /^(?:The|A|An|One|Another) (?:[\w-]+ ){0,2}(?:reporter|journalist|correspondent)(?: (?:from|of|with) ([^,.]{2,40}?))? (?:asked|inquired|enquired)\b/u;

/** The words by which an English report opens a question, with the outlet where they name one; null for none. */
export function askInEnglish(text: string): { words: string; outlet: string | null } | null {
  const match = question.exec(text);
  return match && { words: match[0], outlet: match[1] ?? null };
}
