import type { NamedVoice } from './name-voices.ts';
import { textOf } from './name-voices.ts';
import type { Piece } from './split-turns.ts';

const answersReporters =
  /(?:答|回答)(?:了)?(?:中外)?(?:记者|記者)(?:的)?(?:提)?(?:问|問)|回答(?:了)?[^。，,]{0,12}(?:提问|提問)/u;
// Whoever greets, or has something to announce, opens the conference.
const opening =
  /^(?:各位|大家|女士|先生|记者|記者|媒体|媒體|朋友|首先|今天|今日|下面|现在|現在|欢迎|歡迎|谢谢|謝謝|感谢|感謝|Good|Hello|Welcome|Thank)|主动发布|主動發布|通报|通報|宣布/u;

/**
 * The answer of a document that tells of a spokesman who answered reporters, and then gives what he
 * said under his label and no question: where its first turn stands; -1 where there is none.
 */
export function findLoneAnswer(
  pieces: readonly Piece[],
  voices: readonly (NamedVoice | null)[],
  speaker: string | null,
): number {
  const first = voices.findIndex((named) => named !== null);
  const label = pieces[first]?.label;
  if (speaker === null || !label || label.name === null || !speaker.endsWith(label.name)) return -1;
  if (voices.some((named) => named && named.voice !== 'speaker')) return -1;
  const told = pieces
    .slice(0, first)
    .some(({ text, role }) => role === 'text' && answersReporters.test(text));
  return told && !opening.test(textOf(pieces, first).slice(0, 24)) ? first : -1;
}
