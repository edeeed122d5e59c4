import { Converter } from 'opencc-js/cn2t';

/** What one witness prints at a marked place, and where it stands in that witness's document. */
export interface TrueReading {
  readonly text: string;
  readonly span: readonly [number, number];
}

/** A place that a careful reader marks. */
export interface TrueVariant {
  readonly readings: Readonly<Record<string, TrueReading>>;
  readonly suspect: string | null;
  readonly recast: boolean;
}

/** A passage that a witness lacks, as another prints it. */
export interface TrueOmission {
  readonly source: string;
  readonly text: string;
  readonly why: 'cut' | 'truncated';
}

/** A press conference that was made up: its documents by file name, and what is known of them. */
export interface MadeEvent {
  readonly documents: Readonly<Record<string, string>>;
  readonly variants: readonly TrueVariant[];
  readonly omissions: readonly TrueOmission[];
  /** Of each unit, the numbers of its exchange in the witnesses that print it. */
  readonly units: readonly Readonly<Record<string, number>>[];
}

const ids: Readonly<Record<string, string>> = {
  甲: 'a',
  乙: 'b',
  丙: 'c',
  丁: 'd',
  戊: 'e',
  己: 'f',
};
const styles = ['transcript', 'columns', 'digest', 'traditional', 'wide'] as const;
type Style = (typeof styles)[number];

interface Unit {
  readonly outlet: string;
  readonly numbers: Readonly<Record<string, number>>;
  readonly question: string;
  readonly answer: readonly string[];
}

/**
 * Reads an event in the notation of `events/`. After a line `speaker date title` comes a line for
 * each witness, `siglum style`; then the units, each after a line `---`: who asks and the number of
 * the exchange in each witness, the question, the paragraphs of the answer. `{期|乙!=朋|丙~=}` are
 * readings, the first that of every witness not named; `!` marks a misprint, `~` recast speech.
 * `[乙丙:…]` is what 乙 and 丙 lack, `[乙…:…]` where 乙 breaks off.
 */
export function readEvent(notation: string): MadeEvent {
  const [head = '', ...parts] = notation.trim().split('\n---\n');
  const [first = '', ...lines] = head.split('\n');
  const [speaker = '', date = '', title = ''] = first.split(' ');
  const witnesses = lines.map((line) => line.split(' ') as [string, Style]);
  const units = parts.map(readUnit);
  const places = new Map<string, Place>();
  const documents = witnesses.map(([siglum, style]) => {
    const page = new Page(siglum, style, places);
    printHead(page, style, { speaker, date, title });
    const own = units.filter(({ numbers }) => numbers[siglum]);
    const byNumber = Map.groupBy(own, ({ numbers }) => numbers[siglum] as number);
    for (const [, joined] of [...byNumber].sort(([a], [b]) => a - b))
      printExchange(page, style, joined, units, speaker);
    return [`${ids[siglum]}.txt`, page.text] as const;
  });
  const known = [...places.values()];
  return {
    documents: Object.fromEntries(documents),
    variants: known.flatMap(asVariant),
    omissions: joinOmissions(known),
    units: units.map(({ numbers }) =>
      Object.fromEntries(Object.entries(numbers).map(([siglum, n]) => [ids[siglum] ?? '', n])),
    ),
  };
}

function readUnit(part: string): Unit {
  const [head = '', question = '', ...answer] = part.split('\n');
  const [outlet = '', places = ''] = head.split(' | ');
  const numbers = places
    .split(' ')
    .map((place) => [place.charAt(0), Number(place.slice(1))] as const);
  return { outlet, numbers: Object.fromEntries(numbers), question, answer };
}

/** A marked place as it is found in one document after another. */
interface Place {
  readonly printed: Record<string, TrueReading>;
  readonly lacks: { source: string; why: TrueOmission['why'] }[];
  suspect: string | null;
  recast: boolean;
  readonly isOmission: boolean;
}

/** What each witness lacks; passages that stand side by side in another witness are one. */
function joinOmissions(places: readonly Place[]): TrueOmission[] {
  const found: (TrueOmission & { printed: Place['printed'] })[] = [];
  for (const { lacks, printed } of places) {
    const [text] = Object.values(printed).map((reading) => reading.text);
    for (const lack of text === undefined ? [] : lacks) {
      const last = found.findLast(({ source }) => source === lack.source);
      const isNext = Object.keys(printed).some((id) => {
        const end = last?.printed[id]?.span[1];
        return end !== undefined && end === printed[id]?.span[0];
      });
      if (last && isNext) found[found.indexOf(last)] = { ...last, text: last.text + text, printed };
      else found.push({ ...lack, text: text ?? '', printed });
    }
  }
  return found.map(({ source, text, why }) => ({ source, text, why }));
}

const asVariant = ({ printed, suspect, recast, isOmission }: Place): TrueVariant[] =>
  isOmission || new Set(Object.values(printed).map(({ text }) => text)).size < 2
    ? []
    : [{ readings: printed, suspect, recast }];

const toTraditional = Converter({ from: 'cn', to: 't' });
const toWide = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** A document as it grows. */
class Page {
  text = '';
  broken = false;
  readonly siglum: string;
  readonly style: Style;
  readonly #places: Map<string, Place>;
  #column = 0;

  constructor(siglum: string, style: Style, places: Map<string, Place>) {
    this.siglum = siglum;
    this.style = style;
    this.#places = places;
  }

  get id(): string {
    return ids[this.siglum] ?? '';
  }

  /** Prints plain words in the manner of the witness. */
  print(words: string): void {
    if (this.broken) return;
    const own = this.style === 'traditional' ? toTraditional(words) : words;
    for (const letter of this.style === 'wide' ? toWide(own) : own) {
      if (this.style === 'columns' && this.#column === 17 && !/[，。、？！：”]/.test(letter)) {
        this.text += '\n';
        this.#column = 0;
      }
      this.text += letter;
      this.#column++;
    }
  }

  line(): void {
    if (!this.broken) this.text += '\n\n';
    this.#column = 0;
  }

  /** Prints words in notation. `name` tells the passage from all others. */
  printMarked(name: string, words: string): void {
    for (const [i, piece] of splitMarks(words).entries()) {
      if (piece.startsWith('{')) this.#printReadings(`${name} ${i}`, piece.slice(1, -1));
      else if (piece.startsWith('[')) this.#printLacked(`${name} ${i}`, piece.slice(1, -1));
      else this.print(piece);
    }
  }

  #printReadings(name: string, inside: string): void {
    const place = this.#placeAt(name, false);
    const [usual = '', ...others] = inside.split('|');
    const named = others.map((other) => /^([甲乙丙丁戊己]+)([!~]?)=(.*)$/su.exec(other) ?? []);
    for (const [, sigla = '', flag] of named) {
      if (flag === '!') place.suspect = ids[sigla] ?? null;
      if (flag === '~') place.recast = true;
    }
    const own = named.find(([, sigla = '']) => sigla.includes(this.siglum))?.[3] ?? usual;
    const start = this.text.length;
    this.print(own);
    if (!this.broken) place.printed[this.id] = { text: own, span: [start, this.text.length] };
  }

  #printLacked(name: string, inside: string): void {
    const place = this.#placeAt(name, true);
    const [, sigla = '', breaksOff, words = ''] =
      /^([甲乙丙丁戊己]+)(…?):(.*)$/su.exec(inside) ?? [];
    if (sigla.includes(this.siglum)) {
      if (!this.broken) place.lacks.push({ source: this.id, why: breaksOff ? 'truncated' : 'cut' });
      if (breaksOff) this.broken = true;
      return;
    }
    const start = this.#letters;
    const from = this.text.length;
    this.printMarked(name, words);
    if (!this.broken)
      place.printed[this.id] = {
        text: this.text.slice(from).replace(/\s/g, ''),
        span: [start, this.#letters],
      };
  }

  /** How many letters it has, white space not counted: neighbours stay so across a line break. */
  get #letters(): number {
    return this.text.replace(/\s/g, '').length;
  }

  #placeAt(name: string, isOmission: boolean): Place {
    const place = this.#places.get(name) ?? {
      ...{ printed: {}, lacks: [], suspect: null, recast: false, isOmission },
    };
    this.#places.set(name, place);
    return place;
  }
}

/** Cuts notation at its outermost marks. */
function splitMarks(words: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < words.length; i++) {
    const sign = words.charAt(i);
    if (/[{[]/.test(sign) && depth++ === 0) {
      pieces.push(words.slice(start, i));
      start = i;
    }
    if (/[}\]]/.test(sign) && --depth === 0) {
      pieces.push(words.slice(start, i + 1));
      start = i + 1;
    }
  }
  return [...pieces, words.slice(start)];
}

function printHead(page: Page, style: Style, facts: Record<'speaker' | 'date' | 'title', string>) {
  const [year, month, day] = facts.date.split('-').map(Number);
  page.print(facts.title);
  page.line();
  if (style === 'digest')
    page.print(`${year}年${month}月${day}日，${facts.speaker}在${facts.title}上回答了记者提问。`);
  else page.print(`${year}年${month}月${day}日，${facts.title}举行，${facts.speaker}回答提问。`);
  page.line();
}

function printExchange(
  page: Page,
  style: Style,
  joined: readonly Unit[],
  units: readonly Unit[],
  speaker: string,
): void {
  const [{ outlet }] = joined as [Unit];
  page.print(style === 'digest' ? '有记者提问，' : `${outlet}记者：`);
  for (const unit of joined) {
    page.printMarked(`${units.indexOf(unit)} q`, unit.question);
    page.line();
  }
  if (style !== 'digest') page.print(`${speaker}：`);
  for (const unit of joined)
    for (const [i, paragraph] of unit.answer.entries()) {
      page.printMarked(`${units.indexOf(unit)} a${i}`, paragraph);
      page.line();
    }
  if (page.broken && !page.text.endsWith('版）')) page.text += '（下转第2版）';
}
