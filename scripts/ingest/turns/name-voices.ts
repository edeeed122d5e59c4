import { findModerators } from './find-moderators.ts';
import { knowPersons } from './know-persons.ts';
import { holderOf, isNoWord } from './names.ts';
import type { LabelRole } from './parse-label.ts';
import { recognizeFurniture } from './recognize-furniture.ts';
import { breaksOff } from './sentence.ts';
import type { Piece } from './split-turns.ts';

/** Who takes a turn. */
export type Voice = Exclude<LabelRole, 'unknown'>;

export interface NamedVoice {
  readonly voice: Voice;
  /** False where only the place of an unknown name among the turns tells its part. */
  readonly sure: boolean;
}

/** A labelled turn on the way to its voice. */
export interface Turn {
  /** Where its label stands among the pieces. */
  readonly index: number;
  /** The name of the label, of an office its holder; empty where the label names nobody. */
  readonly who: string;
  /** What is said right behind the label. */
  readonly text: string;
  /** The last paragraph before the next label. */
  readonly ending: string;
  readonly voice: Voice | null;
}

/**
 * Tells, for every piece, whose turn its label opens: null where it has no label, or where what
 * looks like one is only the beginning of a sentence (`我们的立场是：`).
 * A name that does not say what it is takes its part from the turns around it.
 * @param speaker the one who answers, where something else than the labels says so.
 */
export function nameVoices(
  pieces: readonly Piece[],
  speaker: string | null,
): (NamedVoice | null)[] {
  let turns = turnsOf(pieces, speaker);
  const known = new Set(turns.flatMap(({ voice, who }) => (voice ? [who] : [])));
  const text = pieces.map((piece) => piece.text).join('\n');
  const persons = knowPersons(
    turns.flatMap(({ voice, who }) => (voice === null ? [who] : [])),
    text,
  );
  // A name found out may tell the part of its neighbours: twice is enough.
  for (let round = 0; round < 2; round++) {
    const parts = turns.some(({ voice }) => voice)
      ? partsOfNames(turns, persons)
      : twoVoices(turns, persons);
    turns = turns.map((turn) => ({ ...turn, voice: turn.voice ?? parts.get(turn.who) ?? null }));
  }
  const moderators = findModerators(turns);
  const asked = turns.find(({ voice }) => voice === 'asker')?.index ?? pieces.length;
  const voices: (NamedVoice | null)[] = pieces.map(() => null);
  for (const { index, who, voice } of turns) {
    const part = index > asked && moderators.has(who) ? 'moderator' : voice;
    const sure = pieces[index]?.label?.role !== 'unknown' || known.has(who) || persons.has(who);
    voices[index] = part && { voice: part, sure };
  }
  return voices;
}

function turnsOf(pieces: readonly Piece[], speaker: string | null): Turn[] {
  const labelled = pieces.flatMap(({ label }, index) => (label ? [{ label, index }] : []));
  const speakers = new Set(
    labelled.flatMap(({ label: { role, name } }) =>
      role === 'speaker' && name ? [holderOf(name)] : [],
    ),
  );
  return labelled.map(({ label: { role, name }, index }, i) => {
    const ending = endingOf(pieces, index, labelled[i + 1]?.index ?? pieces.length, speaker);
    const holder = name === null ? '' : holderOf(name);
    const isKnown = isSpeaker(holder, speaker) || speakers.has(holder);
    const who = speaker !== null && isSpeaker(holder, speaker) ? speaker : holder;
    const voice = role !== 'unknown' ? role : isKnown ? 'speaker' : null;
    return { index, who, voice, text: textOf(pieces, index), ending };
  });
}

/** The last paragraph of a turn, without the furniture below it. */
function endingOf(
  pieces: readonly Piece[],
  start: number,
  end: number,
  speaker: string | null,
): string {
  const last = pieces
    .slice(start, end)
    .findLast((piece) => piece.text && !recognizeFurniture(piece, speaker));
  return last?.text ?? '';
}

/** What is said behind a label, or in the next piece where the label stands alone. */
export function textOf(pieces: readonly Piece[], index: number): string {
  const { text, label } = pieces[index] as Piece;
  const said = text.slice(label?.length ?? 0);
  if (said) return said;
  return pieces.slice(index + 1, index + 4).find((piece) => piece.text)?.text ?? '';
}

/** Whether a label names the speaker, whole or by surname alone. */
function isSpeaker(name: string, speaker: string | null): boolean {
  return (
    speaker !== null &&
    (name === speaker || name.endsWith(speaker) || (name.length === 1 && speaker.startsWith(name)))
  );
}

/** Gives each unknown name the part that it has in most places where its neighbours tell one. */
function partsOfNames(turns: readonly Turn[], persons: ReadonlySet<string>): Map<string, Voice> {
  const places = Map.groupBy(
    turns.entries().filter(([, { voice }]) => voice === null),
    ([, { who }]) => who,
  );
  const parts = new Map<string, Voice>();
  for (const [who, found] of places) {
    const isPerson = persons.has(who);
    const votes = found.map(([i]) => voteAt(turns, i, isPerson, found.length > 1));
    const sum = votes.reduce((all, vote) => all + vote, 0);
    if (votes.some((vote) => vote !== 0)) parts.set(who, sum >= 0 ? 'speaker' : 'asker');
  }
  return parts;
}

/** What one place says of a name: above 0 that it answers, below 0 that it asks. */
function voteAt(turns: readonly Turn[], i: number, isPerson: boolean, recurs: boolean): number {
  const before = turns[i - 1]?.voice ?? null;
  const after = turns[i + 1]?.voice ?? null;
  const { who, text } = turns[i] as Turn;
  // A headline looks like a label (`蓝湖：步道迎来新变化`): above all turns, or in a broken sentence.
  if (before === null ? !asks(text) : breaksOff((turns[i - 1] as Turn).ending)) return 0;
  if (isAsker(before)) {
    if (isPerson) return 1;
    // Inside of a question nothing answers: the speaker is still to come.
    const { text: asked, ending } = turns[i - 1] as Turn;
    const isName = mayName.test(who) && (who.length <= 4 || isNoWord(who));
    return isName && after !== 'speaker' && (recurs || asks(asked + ending)) ? 1 : 0;
  }
  if (after !== 'speaker') return isPerson && before === 'speaker' ? 1 : 0;
  if (isPerson) return asks(text) ? -1 : 0.5;
  return asks(text) || (who.length > 2 && before === 'speaker') ? -1 : 0;
}

const mayName =
  /^(?!第?[一二三四五六七八九十])[\u4e00-\u9fff·]{2,8}$|^[A-Z][\p{L}.'’-]+(?: [A-Z][\p{L}.'’-]*){0,3}$/u;

/** With no label that says what it is: the name that answers most questions is the speaker. */
function twoVoices(turns: readonly Turn[], persons: ReadonlySet<string>): Map<string, Voice> {
  const answers = new Map<string, number>();
  for (const [i, { who }] of turns.entries()) {
    const before = turns[i - 1];
    if (before && persons.has(who) && before.who !== who && asks(before.text))
      answers.set(who, (answers.get(who) ?? 0) + 1);
  }
  const [speaker] = [...answers].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (!speaker) return new Map();
  const parts = new Map<string, Voice>([[speaker, 'speaker']]);
  for (const [i, { who, text }] of turns.entries())
    if (who !== speaker && asks(text) && turns[i + 1]?.who === speaker) parts.set(who, 'asker');
  return parts;
}

const isAsker = (voice: Voice | null) => voice === 'asker' || voice === 'follow-up';

/** Whether a text asks something. */
function asks(text: string): boolean {
  return /[？?]|(?:吗|呢|如何|何时|为何|什么|哪些|怎么|是否|嗎|甚麼|看法|评论|请您|请介绍)|\b(?:could|can|would|will|do|does|what|how|why|when|comment)\b/iu.test(
    text,
  );
}
