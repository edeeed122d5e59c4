import { isOutlet } from './names.ts';

const asks =
  '(?:asked|inquired|enquired|queried|wondered|wanted to know|(?:put|raised|posed) (?:the|a) question)\\b';
const reporter = '(?:reporter|journalist|correspondent)';
// `At a regular briefing, …`: where and when it was asked.
const scene = '(?:(?:At|During|In|On) [^,.;“"]{2,60}, )?';
const question = new RegExp(
  `^${scene}(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother) (?:[\\w-]+ ){0,2}${reporter}(?: (?:from|of|with) ([^,.]{2,40}?))? (?:also |then |again )?${asks}`,
  'u',
);
// `Lake Times put the question of whether …`: an outlet by its name, with its reporter or without.
const byOutlet = new RegExp(
  `^${scene}(?:[Tt]he )?([A-Z][\\w’'&.-]*(?: [A-Z][\\w’'&.-]*){0,4})(?: ${reporter})? (?:also |then |again )?${asks}`,
  'u',
);

/** The words by which an English report opens a question, with the outlet where they name one; null for none. */
export function askInEnglish(text: string): { words: string; outlet: string | null } | null {
  const match = question.exec(text);
  if (match) return { words: match[0], outlet: match[1] ?? null };
  const [words, outlet = ''] = byOutlet.exec(text) ?? [];
  const isAsker = isOutlet(outlet) || words?.includes(`${outlet} reporter`);
  return words && isAsker ? { words, outlet: outlet.replace(/['’]s$/u, '') } : null;
}
