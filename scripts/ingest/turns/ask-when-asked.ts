import { officeSays, saidInEnglishBy, withoutQuotations } from './say-in-english.ts';

const opening =
  /^When asked by (?:(?:the|an?|one|another|some) )?(?:[\w-]+ ){0,3}(?:reporter|journalist|correspondent)s?\b/u;
// What it ends with is a sentence of its own, and stands in no quotation.
const endsInQuestion = /[.!?]\s+[^.!?]*\?\s*$/u;

/**
 * The words that open a question as a ministry's page translates it: `When asked by a reporter, ….
 * What is the comment on this?`; null where who answers is told to say something behind them.
 * @param speaker the person who answers; null where only an office does.
 */
export function askWhenAsked(text: string, speaker: string | null): string | null {
  const [words] = opening.exec(text) ?? [];
  const told = withoutQuotations(text);
  if (words === undefined || !endsInQuestion.test(told)) return null;
  const says = speaker === null ? officeSays : saidInEnglishBy(speaker, false);
  return says.test(told) ? null : words;
}
