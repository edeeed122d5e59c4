import { unwrapTraced } from '../traced-text.ts';
import type { Cue } from './cue.ts';
import { findFoot } from './find-foot.ts';
import { farReach, findResumption, type Resumption } from './find-resumption.ts';
import { isWholeItem } from './is-whole-item.ts';
import { mayBeOne } from './names.ts';
import type { Page } from './page.ts';
import { breaksOff } from './sentence.ts';
import type { Piece } from './split-turns.ts';
import { type Speech, typeInTurn, typeInterposed } from './type-in-turn.ts';
import { furnish, type TypedPiece } from './typed-piece.ts';

/**
 * How many torn sentences of a document are looked for so far beyond the break. No layout tears
 * more; a text that has no full stops would cost minutes.
 */
const patience = 500;

/**
 * Walks from the first turn to the end and types each piece by the turn that it stands in.
 * @param rules for single pieces, an editor's word on whether their last sentence goes on.
 */
export function walkTurns(
  page: Page,
  first: number,
  rules: ReadonlyMap<Piece, boolean>,
): TypedPiece[] {
  return new TurnWalk(page, rules).run(first);
}

// What is said to the one who has just asked.
const repliesToOne =
  /^[^。！？?]{0,16}(?:[你您](?:刚才|剛才)?(?:说|說|提|问|問)|[这這][个個](?:问题|問題))/u;

class TurnWalk {
  private turn: { type: Speech; exchange: number | null } | null = null;
  private count = 0;
  /** Who answered last, as the label names him. */
  private answerer: string | null = null;
  private asked = false;
  /** The last speech piece, where its sentence is not finished. */
  private torn: number | null = null;
  private boxed = false;
  /** Whether an editor says that the last sentence goes on. */
  private forced = false;
  /** How many torn sentences were looked for. */
  private resumed = 0;
  /** Where the paper's own words behind the last turn begin. */
  private readonly foot: number;
  private readonly page: Page;
  private readonly typed: TypedPiece[] = [];
  /** Where the last turn of the document opens. */
  private readonly lastTurn: number;
  /** For single pieces, an editor's word on whether their last sentence goes on. */
  private readonly rules: ReadonlyMap<Piece, boolean>;

  constructor(page: Page, rules: ReadonlyMap<Piece, boolean>) {
    this.page = page;
    this.rules = rules;
    this.foot = findFoot(page);
    this.lastTurn = page.pieces[page.cues.findLastIndex((cue) => cue !== null)]?.start ?? 0;
  }

  run(first: number): TypedPiece[] {
    const { pieces, cues } = this.page;
    for (let i = first; i < pieces.length; i++) {
      if (cues[i]) this.openTurn(i, cues[i] as Cue);
      else if (this.torn !== null) i = this.resume(i);
      else this.place(i);
    }
    this.giveUp();
    return this.typed;
  }

  private openTurn(i: number, cue: Cue): void {
    this.giveUp();
    this.boxed = false;
    this.turn = this.turnOf(cue, this.page.pieces[i]?.text.slice(cue.label) ?? '');
    this.speak(i, cue);
  }

  private turnOf(
    { opens, name, followsUp, turnsTo, decided, label }: Cue,
    said: string,
  ): { type: Speech; exchange: number | null } {
    if (opens === 'narration') return { type: 'narration', exchange: null };
    if (opens === 'question') {
      // What is noted below a question, and no answer, stands for one.
      const noted = this.typed.findLast(({ text }) => text)?.type === 'narration';
      const goesOn = this.asked && !followsUp && this.turn?.type === 'question' && !noted;
      if (!goesOn) this.count++;
      this.asked = true;
      return { type: 'question', exchange: this.count };
    }
    // A page that goes on from another may begin with an answer: `答：` opens nothing else, and
    // opening words speak to all.
    const answers = (name === null && label > 0) || repliesToOne.test(said);
    if (this.page.speech === 'direct' && this.count === 0 && !decided && !turnsTo && !answers)
      return { type: 'opening', exchange: null };
    // A heading in a report, like words that turn to another subject, parts its exchanges.
    const parts = turnsTo || (this.turn === null && this.page.speech === 'reported');
    // Whoever adds to another's answer speaks for himself.
    const turns = parts || !mayBeOne(this.answerer, name);
    this.answerer = name;
    if (this.count === 0 || (turns && !this.asked)) this.count++;
    this.asked = false;
    return { type: 'answer', exchange: this.count };
  }

  private speak(i: number, cue: Cue | null, takesUp: TypedPiece['takesUp'] = null): void {
    const piece = this.page.pieces[i] as Piece;
    const { type, exchange } = this.turn as { type: Speech; exchange: number | null };
    this.typed.push({ ...furnish(piece, type), ...unwrapTraced(piece), exchange, cue, takesUp });
    const rule = this.rules.get(piece);
    this.forced = rule === true;
    const goesOn = rule ?? (breaksOff(piece.text) && !isWholeItem(this.page, i));
    this.torn = type !== 'narration' && goesOn ? this.typed.length - 1 : null;
  }

  /** Leaves a torn sentence as it stands: nothing took it up. */
  private giveUp(): void {
    if (this.torn !== null)
      this.typed[this.torn] = { ...(this.typed[this.torn] as TypedPiece), cutShort: true };
    this.torn = null;
  }

  /** Goes on with the torn sentence where it is taken up; returns the last piece that was typed. */
  private resume(i: number): number {
    const left = this.typed[this.torn as number] as TypedPiece;
    const reach = this.resumed++ < patience ? farReach : 1;
    const likely = findResumption(this.page, left, i, reach);
    const found = this.forced ? this.decide(likely?.index ?? this.nextSpeech(i)) : likely;
    if (!found) {
      this.giveUp();
      this.place(i);
      return i;
    }
    for (let k = i; k < found.index; k++) this.interpose(k);
    this.boxed = false;
    const { index, ...takesUp } = found;
    this.speak(index, null, takesUp);
    return index;
  }

  /** What an editor says needs no other grounds. */
  private decide(index: number | null): Resumption | null {
    return index === null ? null : { index, reason: 'editor', grounds: ['编者指定'], sure: true };
  }

  /** The next piece of this turn that is not furniture by its form. */
  private nextSpeech(i: number): number | null {
    const { pieces, forms, cues } = this.page;
    for (let k = i; k < pieces.length && !cues[k]; k++) if (!forms[k] && pieces[k]?.text) return k;
    return null;
  }

  private interpose(i: number): void {
    const { pieces, forms } = this.page;
    const piece = pieces[i] as Piece;
    const form = forms[i];
    this.typed.push(furnish(piece, form ?? typeInterposed(this.page, i, this.boxed), !form));
    this.boxed = this.opensItem(i);
  }

  /** Places a piece that opens nothing, where no sentence is torn. */
  private place(i: number): void {
    const { boxed, foot } = this;
    const turn = this.turn?.type ?? null;
    const type = typeInTurn(this.page, i, { turn, awaits: this.awaitsSpeech(), boxed, foot });
    if (type === null) {
      this.speak(i, null);
      return;
    }
    // Where a report tells of others behind all that was said, it goes on so to its end.
    const isTail = type === 'narration' && this.page.speech === 'reported' && i > this.page.lastCue;
    if (type === 'heading' || i >= this.foot || isTail) this.turn = null;
    const piece = this.page.pieces[i] as Piece;
    this.boxed = this.opensItem(i);
    // The credit of a box ends the box alone.
    const isOfBox = this.typed.findLast(({ text }) => text)?.type === 'sidebar-item';
    if (type === 'credit' && !isOfBox && piece.start > this.lastTurn) this.turn = null;
    this.typed.push(furnish(piece, type, !this.page.forms[i]));
  }

  /** Whether the text of a box's item is still to come: not below titles that stand in a row. */
  private opensItem(i: number): boolean {
    const { forms } = this.page;
    if (!this.page.pieces[i]?.text) return this.boxed;
    return forms[i] === 'sidebar-item' && !(this.boxed && forms[i - 1] === 'sidebar-item');
  }

  /** Whether the last piece is a label alone, with its turn still to come. */
  private awaitsSpeech(): boolean {
    const last = this.typed.at(-1);
    return last?.cue != null && last.cue.label > 0 && last.cue.label >= last.text.length;
  }
}
