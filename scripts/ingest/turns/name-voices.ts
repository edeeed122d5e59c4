import { findModerators } from './find-moderators.ts';
import { findNarrators } from './find-narrators.ts';
import { findTitledPerson } from './find-titled-person.ts';
import { knowPersons } from './know-persons.ts';
import { markGreetings } from './mark-greetings.ts';
import { holderOf } from './names.ts';
import { nextText } from './page.ts';
import { partsOfNames } from './parts-of-names.ts';
import { recognizeFurniture } from './recognize-furniture.ts';
import { breaksOff } from './sentence.ts';
import type { Piece } from './split-turns.ts';
import type { Turn, Voice } from './turn.ts';

export interface NamedVoice {
  readonly voice: Voice;
  /** False where only the place of an unknown name among the turns tells its part. */
  readonly sure: boolean;
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
  const labelled = markGreetings(turnsOf(pieces, speaker), pieces);
  const narrators = findNarrators(labelled);
  const asks = ({ index }: Turn) =>
    /记者|記者|reporter/iu.test(labelTextOf(pieces[index] as Piece));
  const narrates = (turn: Turn) =>
    turn.voice === 'asker' && turn.who && narrators.has(turn.who) && !asks(turn);
  let turns = labelled.map(
    (turn): Turn => (narrates(turn) ? { ...turn, voice: 'moderator' } : turn),
  );
  const known = new Set(turns.flatMap(({ voice, who }) => (voice ? [who] : [])));
  const text = pieces.map((piece) => piece.text).join('\n');
  const persons = knowPersons(
    turns.flatMap(({ voice, who }) => (voice === null ? [who] : [])),
    text,
  );
  // A name found out may tell the part of its neighbours: twice is enough.
  for (let round = 0; round < 2; round++) {
    const parts = partsOfNames(turns, persons);
    turns = turns.map((turn) => ({ ...turn, voice: turn.voice ?? parts.get(turn.who) ?? null }));
  }
  turns = markGreetings(turns, pieces);
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
  const inBrackets = pieces.some((piece) => bracketed(piece) && piece.label?.role !== 'asker');
  const headline = headlineOf(pieces);
  const labelled = pieces.flatMap((piece, index) =>
    piece.label && index !== headline && (inBrackets || !isDateline(pieces, index))
      ? [{ label: piece.label, index }]
      : [],
  );
  const speakers = new Set(
    labelled.flatMap(({ label: { role, name } }) =>
      role === 'speaker' && name ? [holderOf(name)] : [],
    ),
  );
  const above = pieces.slice(0, labelled[0]?.index ?? 0).filter(({ text }) => text);
  const titled = findTitledPerson(above.map(({ text }) => text));
  if (titled !== null) speakers.add(titled);
  return labelled.map(({ label: { role, name }, index }, i) => {
    const ending = endingOf(pieces, index, labelled[i + 1]?.index ?? pieces.length, speaker);
    const holder = name === null ? '' : holderOf(name);
    const isKnown = isSpeaker(holder, speaker) || speakers.has(holder);
    const who = speaker !== null && isSpeaker(holder, speaker) ? speaker : holder;
    const text = textOf(pieces, index);
    const voice = role !== 'unknown' ? role : isKnown ? 'speaker' : null;
    return { index, who, voice, text, ending };
  });
}

/** Whether a piece begins with a label in brackets that no colon follows. */
function bracketed({ text, label }: Piece): boolean {
  return label !== null && /^[【[][^:：]*$/u.test(text.slice(0, label.length));
}

/**
 * Whether an outlet in brackets tells whose report this is (`【湖区新闻台】步道明天开放。`), as it does
 * where nobody else stands in brackets; who asks there is its reporter, or stands right below it.
 */
function isDateline(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i] as Piece;
  const below = pieces[nextText(pieces, i)]?.label;
  if (below?.role === 'asker' && below.name === null) return false;
  if (!bracketed(piece) || piece.label?.role !== 'asker') return false;
  return piece.label.name !== null && !/记者|記者/u.test(piece.text.slice(0, piece.label.length));
}

/**
 * The first line of the document where its words before a colon are part of a headline
 * (`Lake Times: The warden speaks`): no sentence, and nobody answers right below; -1 for none.
 */
function headlineOf(pieces: readonly Piece[]): number {
  const first = pieces.findIndex(({ text, role }) => text && role !== 'front-matter');
  const line = pieces[first];
  if (!line?.label?.name || line.text.length === line.label.length) return -1;
  return breaksOff(line.text) && !pieces[nextText(pieces, first)]?.label ? first : -1;
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

function labelTextOf({ text, label }: Piece): string {
  return text.slice(0, label?.length ?? 0);
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
