import type { BlockType, Join } from '../../src/schemas/block.ts';
import type { Span } from '../../src/schemas/span.ts';
import type { Cue, CuedPieces } from './cue.ts';
import { findResumption } from './find-resumption.ts';
import { leadsTurn, opensBox, type Page } from './page.ts';
import type { PlacedDecisions } from './place-decisions.ts';
import { recognizeFurniture, tellsOfEvent } from './recognize-furniture.ts';
import { breaksOff, endsSentence } from './sentence.ts';
import type { Piece } from './split-turns.ts';
import { typeHead } from './type-head.ts';

/** A piece with what it is, and the exchange that it belongs to. */
export interface TypedPiece extends Piece {
  readonly type: BlockType;
  readonly exchange: number | null;
  readonly cue: Cue | null;
  /** Set where the piece takes up a sentence that broke off before it. */
  readonly takesUp: Pick<Join, 'reason' | 'grounds' | 'sure'> | null;
  /** True where the piece breaks off and nothing takes it up. */
  readonly cutShort: boolean;
}

type Speech = 'opening' | 'question' | 'answer' | 'narration';

/**
 * Gives every piece its type: speech by the turn that it stands in, furniture by its form and
 * place. A sentence that the layout tears apart goes on after what lies between.
 */
export function typePieces(
  { pieces, cues: read, speech }: CuedPieces,
  speaker: string | null,
  decisions: Pick<PlacedDecisions, 'blocks' | 'joins'> = { blocks: [], joins: [] },
): TypedPiece[] {
  const forms = pieces.map((piece, i) => (read[i] ? null : recognizeFurniture(piece, speaker)));
  const cues = [...read];
  for (const { span, type } of decisions.blocks) {
    for (const i of within(pieces, span)) {
      cues[i] = spoken(type);
      forms[i] = cues[i] ? null : type;
    }
  }
  const page: Page = {
    pieces,
    cues,
    speech,
    forms,
    text: pieces.map(({ text }) => text).join('\n'),
  };
  const first = firstTurn(page);
  const typed = typeHead(page, first, speaker).map((type, i) => plain(pieces[i] as Piece, type));
  return new Walk(page, typed, joinRules(pieces, decisions.joins)).run(first);
}

/** The pieces whose readable text touches a span of the source. */
function within(pieces: readonly Piece[], [start, end]: Span): number[] {
  return pieces.flatMap(({ text, from, to }, i) =>
    text && (from[0] as number) < end && (to.at(-1) as number) > start ? [i] : [],
  );
}

/** The turn that an editor opens by naming a block as speech. */
function spoken(type: BlockType): Cue | null {
  if (type !== 'question' && type !== 'answer') return null;
  return { opens: type, name: null, followsUp: false, label: 0, ground: '编者指定' };
}

/** For the last piece of each addressed place, whether its sentence goes on. */
function joinRules(pieces: readonly Piece[], joins: PlacedDecisions['joins']): Map<Piece, boolean> {
  return new Map(
    joins.flatMap(({ span, join }) => {
      const last = within(pieces, span).at(-1);
      return last === undefined ? [] : [[pieces[last] as Piece, join] as const];
    }),
  );
}

/** The first turn: in a report without questions the first paragraph of several is its lede. */
function firstTurn({ cues, speech }: Page): number {
  const turns = cues.flatMap((cue, i) => (cue ? [i] : []));
  const asked = cues.findIndex((cue) => cue?.opens === 'question');
  if (speech === 'direct') return turns[0] ?? cues.length;
  if (asked >= 0) return asked;
  return turns[turns.length > 2 ? 1 : 0] ?? cues.length;
}

const plain = (piece: Piece, type: BlockType): TypedPiece => ({
  ...piece,
  type,
  exchange: null,
  cue: null,
  takesUp: null,
  cutShort: false,
});

class Walk {
  private turn: { type: Speech; exchange: number | null } | null = null;
  private count = 0;
  private asked = false;
  /** The last speech piece, where its sentence is not finished. */
  private torn: number | null = null;
  private boxed = false;
  private readonly page: Page;
  private readonly typed: TypedPiece[];
  /** Where the last turn of the document opens. */
  private readonly lastTurn: number;

  private readonly rules: ReadonlyMap<Piece, boolean>;

  constructor(page: Page, head: TypedPiece[], rules: ReadonlyMap<Piece, boolean>) {
    this.rules = rules;
    this.page = page;
    this.typed = head;
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
    this.turn = this.turnOf(cue);
    this.speak(i, cue);
  }

  private turnOf({ opens, followsUp }: Cue): { type: Speech; exchange: number | null } {
    if (opens === 'narration') return { type: 'narration', exchange: null };
    if (opens === 'question') {
      const goesOn = this.asked && !followsUp && this.turn?.type === 'question';
      if (!goesOn) this.count++;
      this.asked = true;
      return { type: 'question', exchange: this.count };
    }
    if (this.page.speech === 'direct' && this.count === 0)
      return { type: 'opening', exchange: null };
    if (this.count === 0) this.count = 1;
    this.asked = false;
    return { type: 'answer', exchange: this.count };
  }

  private speak(i: number, cue: Cue | null, takesUp: TypedPiece['takesUp'] = null): void {
    const piece = this.page.pieces[i] as Piece;
    const { type, exchange } = this.turn as { type: Speech; exchange: number | null };
    this.typed.push({ ...plain(piece, type), exchange, cue, takesUp });
    const goesOn = this.rules.get(piece) ?? breaksOff(piece.text);
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
    const found = findResumption(this.page, left, i);
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

  private interpose(i: number): void {
    const { pieces, forms } = this.page;
    const piece = pieces[i] as Piece;
    this.typed.push(plain(piece, forms[i] ?? this.interposed(piece, i)));
    if (this.typed.at(-1)?.type === 'sidebar-item') this.boxed = true;
  }

  private interposed(piece: Piece, i: number): BlockType {
    if (opensBox(this.page, i)) return 'sidebar-title';
    if (this.boxed) return 'sidebar-item';
    if (tellsOfEvent(piece.text)) return 'lede';
    return endsSentence(piece.text) ? 'narration' : 'masthead';
  }

  /** Places a piece that opens nothing, where no sentence is torn. */
  private place(i: number): void {
    const { pieces, forms } = this.page;
    const piece = pieces[i] as Piece;
    const form = forms[i];
    if (form) return this.placeForm(piece, form);
    if (opensBox(this.page, i)) return this.furnish(piece, 'sidebar-title');
    if (leadsTurn(this.page, i)) {
      this.turn = null;
      this.boxed = false;
      return this.furnish(piece, 'heading');
    }
    if (this.boxed) return this.furnish(piece, 'sidebar-item');
    if (!this.turn) return this.furnish(piece, endsSentence(piece.text) ? 'narration' : 'masthead');
    if (piece.role === 'heading' || piece.rows > 1) return this.furnish(piece, 'heading');
    if (this.standsApart(piece))
      return this.furnish(piece, tellsOfEvent(piece.text) ? 'lede' : 'narration');
    this.speak(i, null);
  }

  private placeForm(piece: Piece, form: BlockType): void {
    if (form === 'sidebar-item') this.boxed = true;
    if (form === 'credit') {
      if (!this.boxed && piece.start > this.lastTurn) this.turn = null;
      this.boxed = false;
    }
    this.furnish(piece, form);
  }

  private furnish(piece: Piece, type: BlockType): void {
    this.typed.push(plain(piece, type));
  }

  /** Whether a whole paragraph inside a turn is told by the paper, not said by the speaker. */
  private standsApart({ text }: Piece): boolean {
    if (/^[（(【].*[）)】]$/u.test(text) && text.length > 12) return true;
    if (this.page.speech === 'direct')
      return closes.test(text) || (tellsOfEvent(text) && occasion.test(text));
    return this.turn?.type === 'answer' && isBackground(text);
  }
}

const closes =
  /^(?:(?:今天的|本次|此次)?(?:记者会|發布會|发布会|吹风会|例行记者会)(?:到此|至此|就到这里)?结束|[^。]{0,20}(?:记者会|发布会|吹风会)(?:历时|持续|到此结束|至此结束))/u;
const occasion =
  /^(?:[\u4e00-\u9fff]{2,8}(?:电|讯)\s*)?\d{1,2}月\d{1,2}日|^[^。]{0,30}(?:举行|召开)[^。]{0,20}(?:记者会|发布会)/u;
const background =
  /^(?:据|據|此前|早前|另据|另外|据悉|分析|有分析|观察|外界|报道|報道|根据|根據)|(?:报道称|報道稱|报道说|分析人士|观察人士|分析认为|据报道|據報道|据悉|消息人士|法新社|路透社|彭博社|新华社报道|美联社)|^[^，,。]{0,16}(?:美国|日本|台湾|臺灣|菲律宾|俄罗斯|乌克兰|以色列|伊朗|韩国|印度|欧盟)[^，,。]{0,20}(?:上周|上月|日前|此前|近日|\d{1,2}日|星期|周[一二三四五六日]|早些时候)/u;

/** Whether a paragraph of a report gives background instead of going on with what was said. */
function isBackground(text: string): boolean {
  return background.test(text);
}
