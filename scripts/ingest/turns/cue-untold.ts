import { type Cue, nobody } from './cue.ts';
import { cueAwaited } from './cue-awaited.ts';
import { announcesAnswer } from './cut-turns.ts';
import { tellsOfEvent } from './recognize-furniture.ts';
import { tellsOfOthers } from './recognize-narration.ts';
import type { Around, Report } from './report.ts';

/** What opens at a paragraph that neither asks nor says at once who speaks. */
export function cueUntold(
  text: string,
  { isHeaded, isTold, awaits, broken }: Around,
  report: Report,
): Cue | null {
  if (announcesAnswer(text)) return { ...nobody, opens: 'narration', ground: '预告回应的话' };
  if (awaits) return broken ? null : cueAwaited(text, report.speakers);
  if (quotesSpeaker(text, report.speakers))
    return { ...nobody, opens: 'answer', ground: '引述的话' };
  if (isTold && !broken && report.hearsOthers(text))
    return { ...nobody, opens: 'narration', ground: '转述他人的话' };
  return isHeaded || isTold ? cueLater(text, isHeaded, report) : null;
}

/** Whether a paragraph begins with the bare name of a speaker and quotes him, by whatever verb. */
function quotesSpeaker(text: string, speakers: readonly string[]): boolean {
  const who = speakers.find((name) => text.startsWith(name));
  return (
    who !== undefined && text[who.length] !== '的' && /[，,：:][“「『][^”」』]{6,}/u.test(text)
  );
}

/**
 * The answer of a paragraph that first says what it is about, `步道已有百年。林知远表示，……`: below a
 * heading, behind the paper's background, or by whose name the speech has.
 */
function cueLater(text: string, isHeaded: boolean, { said, speakers }: Report): Cue | null {
  const [first = '', ...more] = text.split(/(?<=[。！？])/u);
  const later = more.find((sentence) => said.test(sentence));
  if (!later || (!isHeaded && tellsOfEvent(text))) return null;
  const words = said.exec(later)?.[0] ?? '';
  const name = speakers.find((who) => words.includes(who)) ?? null;
  const isAnother = isHeaded || tellsOfOthers(first);
  if (!isAnother && name === null) return null;
  return {
    ...nobody,
    opens: 'answer',
    name,
    turnsTo: isAnother,
    ground: `转述“${words.slice(-24)}”`,
  };
}
