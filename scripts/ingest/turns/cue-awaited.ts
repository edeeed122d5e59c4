import { type Cue, nobody } from './cue.ts';
import { announcesAnswer } from './cut-turns.ts';
import { isCaption, tellsOfEvent } from './recognize-furniture.ts';
import { endsSentence } from './sentence.ts';

/** The answer right behind a question in one paragraph, where the speaker may be 他. */
export function cueReply(text: string, speakers: readonly string[]): Cue | null {
  if (announcesAnswer(text)) return null;
  const isHe = /^[他她]/u.test(text) && endsSentence(text);
  return isHe ? { ...nobody, opens: 'answer', ground: '问后“他”' } : cueAwaited(text, speakers);
}

/** The answer to a question that a report has told: whatever its speaker is then said to do. */
export function cueAwaited(text: string, speakers: readonly string[]): Cue | null {
  const name = speakers.find((who) =>
    new RegExp(
      `^(?:[^。！？“”]{0,40}[，,])?[^。！？，,：:“”]{0,24}?${RegExp.escape(who)}(?!的)`,
      'u',
    ).test(text),
  );
  if (!name || !endsSentence(text) || tellsOfEvent(text) || isCaption(text, name)) return null;
  return { ...nobody, opens: 'answer', name, ground: `转述“${name}”` };
}
