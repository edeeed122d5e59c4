import type { Turn } from './turn.ts';

/**
 * Finds who only leads through the conference: takes the floor among the speakers once questions
 * are asked, calls and thanks, and never answers one. Where nobody else answers there is no such person.
 * @param turns the labelled turns in order, with the voices that are known.
 */
export function findModerators(turns: readonly Turn[]): ReadonlySet<string> {
  const spoken = turns.filter(({ voice }) => voice !== null);
  const first = spoken.findIndex(({ voice }) => voice === 'asker');
  const after = first < 0 ? [] : spoken.slice(first);
  const answering = new Set<string>();
  const adding = new Set<string>();
  const speaking = new Set<string>();
  let passed = false;
  for (const [i, turn] of after.entries()) {
    const above = after[i - 1]?.voice;
    const isAsked: boolean = above === 'asker' || above === 'follow-up' || passed;
    passed = isAsked && turn.voice === 'speaker' && passesOn(turn, after[i + 1]);
    if (turn.voice !== 'speaker') continue;
    speaking.add(turn.who);
    const calls = leads.test(turn.text) || callsNext(turn, after[i + 1]);
    if (turn.text.length > 100 || !calls) adding.add(turn.who);
    if (isAsked && !passed) answering.add(turn.who);
  }
  return answering.size ? speaking.difference(answering).difference(adding) : new Set();
}

const leads =
  /请|請|提问|提問|问题|問題|谢谢|謝謝|感谢|感謝|继续|繼續|下一|结束|結束|到此|到这里|时间|時間|thank|next|please|question|last one|go ahead/iu;

const handsOver =
  /(?:请|請|由|交给)[^。，,]{0,24}(?:答|补充|補充|介绍|介紹|说明|說明|回应|回應|讲|来|來)|交给|please|over to/iu;

/** `请康义局长回答。`, or the name alone, hands the question to the one who speaks next. */
function passesOn(turn: Turn, next: Turn | undefined): boolean {
  if (next?.voice !== 'speaker' || next.who === turn.who) return false;
  return callsNext(turn, next) || (turn.text.length <= 60 && handsOver.test(turn.text));
}

/** Whether a turn is nothing but the name of the one who speaks next. */
function callsNext({ text }: Turn, next: Turn | undefined): boolean {
  return next !== undefined && text.replace(/[。.！!，,]$/u, '') === next.who;
}
