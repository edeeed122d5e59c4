import type { Grounds } from './describe/describe-source.ts';
import type { TypedPiece } from './turns/typed-piece.ts';

/** Where a document first names the person who answers in it, and in how many paragraphs it does. */
export function groundSpeaker(typed: readonly TypedPiece[], speaker: string | null): Grounds {
  const naming = typed.filter(({ text }) => speaker !== null && text.includes(speaker));
  const [first] = naming;
  if (!first || speaker === null) return {};
  const at = first.text.indexOf(speaker);
  const words = `“${speaker}” in ${naming.length} paragraphs`;
  const span = [first.from[at] as number, first.to[at + speaker.length - 1] as number] as const;
  return { speaker: { words, span: [...span] } };
}
