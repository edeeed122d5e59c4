import type { BlockType } from '../../../src/schemas/block.ts';
import type { Exchange, Paragraph } from '../../../src/schemas/exchange.ts';
import type { SourceRecord } from '../../../src/schemas/source-record.ts';

/** What a test wants a made-up source to print. Paragraphs are set apart by a line break. */
export interface MadeSource {
  readonly id: string;
  readonly siglum?: string;
  readonly lede?: string;
  readonly opening?: string;
  readonly exchanges?: readonly MadeExchange[];
  /** After how many characters a line is broken; never, unless said. */
  readonly width?: number;
}

export interface MadeExchange {
  readonly asker?: string;
  readonly heading?: string;
  readonly question?: string;
  readonly answer: string;
  readonly speech?: Exchange['speech'];
  readonly truncated?: Exchange['truncated'];
}

/** Lays out a made-up source and records it as ingest would: for tests of the later steps. */
export function madeSource(made: MadeSource): { record: SourceRecord; text: string } {
  const page = new Page(made.width ?? Number.POSITIVE_INFINITY);
  if (made.lede) page.print('lede', made.lede);
  if (made.opening) page.print('opening', made.opening, '**园长:**');
  const exchanges = (made.exchanges ?? []).map((exchange, i) =>
    printExchange(page, exchange, `${made.id}/${i + 1}`, i + 1),
  );
  return { record: { ...blank(made), exchanges, blocks: page.blocks }, text: page.text };
}

/** Source text as it grows, with its blocks. */
class Page {
  text = '';
  readonly blocks: SourceRecord['blocks'] = [];
  readonly #width: number;

  constructor(width: number) {
    this.#width = width;
  }

  print(type: BlockType, passage: string, label = '', exchange?: number): Paragraph[] {
    return passage.split('\n').map((text, i) => {
      const start = this.text.length;
      this.text += i === 0 ? label : '';
      const from = this.text.length;
      [...text].forEach((letter, at) => {
        if (at > 0 && at % this.#width === 0) this.text += '\n';
        this.text += letter;
      });
      const place = { type, start, end: this.text.length, line: this.text.split('\n').length };
      this.blocks.push(exchange === undefined ? place : { ...place, exchange });
      const paragraph: Paragraph = { text, spans: [[from, this.text.length]] };
      this.text += '\n\n';
      return paragraph;
    });
  }
}

function printExchange(page: Page, made: MadeExchange, id: string, n: number): Exchange {
  const { asker = null, heading = null, question, speech = 'direct', truncated = [] } = made;
  if (heading) page.print('heading', heading);
  const label = asker ? `**${asker}记者:**` : '';
  const asked = question ? page.print('question', question, label, n) : [];
  const said = page.print('answer', made.answer, speech === 'direct' ? '**园长:**' : '', n);
  return {
    ...{ id, n, asker, speaker: '园长', speech, heading, topics: [], mentions: [] },
    ...{ url: `answers/${id.replace('/', '-')}.html`, truncated: [...truncated] },
    ...{ grounds: [], evidence: [] },
    question: { paragraphs: asked },
    answer: { paragraphs: said },
  };
}

function blank({ id, siglum = '甲' }: MadeSource): SourceRecord {
  return {
    ...{ schemaVersion: 1, id, file: `sources/${id}.txt`, sha256: '0'.repeat(64) },
    ...{ encoding: 'utf-8', length: 0, title: null, publisher: null, date: '2020-05-04' },
    ...{ event: '2020-05-04-garden', siglum, kind: 'transcript', completeness: 'complete' },
    ...{ speaker: '园长', url: null, rights: 'full', original: `${id}.txt` },
    ...{ blocks: [], joins: [], emendations: [], exchanges: [], issues: [] },
  };
}
