import { namesPerson } from './names.ts';
import type { LabelRole } from './parse-label.ts';
import type { Piece } from './split-turns.ts';

/** Who takes a turn. */
export type Voice = Exclude<LabelRole, 'unknown'>;

/**
 * Tells, for every piece, whose turn its label opens: null where it has no label, or where what
 * looks like one is only the beginning of a sentence (`我们的立场是：`).
 * A name that does not say what it is takes its part from the turns around it.
 * @param speaker the one who answers, where something else than the labels says so.
 */
export function nameVoices(pieces: readonly Piece[], speaker: string | null): (Voice | null)[] {
  const labelled = pieces.flatMap((piece, index) =>
    piece.label ? [{ piece, label: piece.label, index }] : [],
  );
  const voices: (Voice | null)[] = pieces.map(() => null);
  for (const { label, index } of labelled) {
    if (label.role !== 'unknown') voices[index] = label.role;
    else if (isSpeaker(label.name as string, speaker)) voices[index] = 'speaker';
  }
  // A name found out may tell the part of its neighbours: twice is enough.
  for (let round = 0; round < 2; round++) {
    const parts = partsOfNames(labelled, voices);
    for (const { label, index } of labelled)
      if (label.role === 'unknown') voices[index] ??= parts.get(label.name as string) ?? null;
  }
  return voices;
}

/** Whether a label names the speaker, whole or by surname alone. */
function isSpeaker(name: string, speaker: string | null): boolean {
  return (
    speaker !== null &&
    (name === speaker || name.endsWith(speaker) || (name.length === 1 && speaker.startsWith(name)))
  );
}

type Labelled = { piece: Piece; label: NonNullable<Piece['label']>; index: number };

/** Gives each unknown name the part that it has in most places where its neighbours tell one. */
function partsOfNames(
  labelled: readonly Labelled[],
  voices: readonly (Voice | null)[],
): Map<string, Voice> {
  const votes = new Map<string, { asker: number; speaker: number }>();
  const known = labelled.filter(({ index }) => voices[index] !== null);
  if (known.length === 0) return twoVoices(labelled);
  for (const [i, { piece, label, index }] of labelled.entries()) {
    if (voices[index] !== null) continue;
    const name = label.name as string;
    const before = voices[labelled[i - 1]?.index ?? -1] ?? null;
    const after = voices[labelled[i + 1]?.index ?? -1] ?? null;
    const vote = votes.get(name) ?? { asker: 0, speaker: 0 };
    if (namesPerson(name) && isAsker(before)) vote.speaker++;
    else if (after === 'speaker' && !isAsker(before) && (name.length > 2 || asks(piece.text)))
      vote.asker++;
    votes.set(name, vote);
  }
  const parts = new Map<string, Voice>();
  for (const [name, { asker, speaker }] of votes)
    if (asker || speaker) parts.set(name, speaker >= asker ? 'speaker' : 'asker');
  return parts;
}

/** With no label that says what it is: the name that answers most questions is the speaker. */
function twoVoices(labelled: readonly Labelled[]): Map<string, Voice> {
  const answers = new Map<string, number>();
  for (const [i, { label }] of labelled.entries()) {
    const before = labelled[i - 1];
    if (before && before.label.name !== label.name && asks(before.piece.text))
      answers.set(label.name as string, (answers.get(label.name as string) ?? 0) + 1);
  }
  const [speaker] = [...answers].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (!speaker) return new Map();
  const parts = new Map<string, Voice>([[speaker, 'speaker']]);
  for (const [i, { piece, label }] of labelled.entries())
    if (label.name !== speaker && asks(piece.text) && labelled[i + 1]?.label.name === speaker)
      parts.set(label.name as string, 'asker');
  return parts;
}

const isAsker = (voice: Voice | null) => voice === 'asker' || voice === 'follow-up';

/** Whether a text asks something. */
function asks(text: string): boolean {
  return /[？?]|(?:吗|呢|如何|何时|为何|什么|哪些|怎么|是否|嗎|甚麼)/u.test(text);
}
