import type { Unit } from '../../../src/schemas/event-record.ts';
import type { Exchange, Paragraph } from '../../../src/schemas/exchange.ts';
import type { SourceRecord } from '../../../src/schemas/source-record.ts';
import { alignGrams } from './align-grams.ts';

/** The exchange that a source has in a unit, as far as it belongs to that unit. */
export type ExchangeIn = (record: SourceRecord, unit: Unit) => Exchange | undefined;

// What has fewer grams may be a set phrase, and stays with what stands before it.
const FEWEST = 8;

/**
 * Shares out the paragraphs of the exchanges that stand in several units of an event: each goes to
 * the unit whose other witnesses print most of it.
 */
export function shareParagraphs(
  units: readonly Unit[],
  records: readonly SourceRecord[],
): ExchangeIn {
  const shared = new Map<string, Exchange>();
  for (const record of records) {
    const byNumber = Map.groupBy(units, ({ exchanges }) => exchanges[record.id]);
    for (const exchange of record.exchanges) {
      const own = byNumber.get(exchange.n) ?? [];
      if (own.length < 2) continue;
      const texts = own.map((unit) => gramsOfOthers(unit, record, records));
      for (const [i, unit] of own.entries())
        shared.set(`${record.id} ${unit.id}`, keep(exchange, i, texts));
    }
  }
  return (record, unit) => shared.get(`${record.id} ${unit.id}`) ?? exchangeIn(record, unit);
}

const exchangeIn: ExchangeIn = ({ id, exchanges }, unit) =>
  exchanges[(unit.exchanges[id] ?? 0) - 1];

/** What the other witnesses of a unit print. */
function gramsOfOthers(
  unit: Unit,
  record: SourceRecord,
  records: readonly SourceRecord[],
): ReadonlySet<string> {
  const grams = records
    .filter(({ id }) => id !== record.id)
    .flatMap((other) => exchangeIn(other, unit) ?? [])
    .flatMap(gramsOfParagraphs);
  return new Set(grams.flatMap((one) => [...one]));
}

/** An exchange with the run of paragraphs in each part that is likest to the text of one number. */
function keep(exchange: Exchange, number: number, texts: readonly ReadonlySet<string>[]): Exchange {
  const part = (name: 'question' | 'answer') => {
    let home = -1;
    const left = new Set<number>();
    const kept: Paragraph[] = exchange[name].paragraphs.filter((paragraph) => {
      const grams = alignGrams(paragraph.text);
      const shares = texts.map((text, i) => (left.has(i) ? 0 : shareOf(grams, text)));
      const most = Math.max(...shares);
      if (most > (shares[home] ?? 0)) {
        if (home >= 0) left.add(home);
        home = shares.indexOf(most);
      }
      return Math.max(home, 0) === number;
    });
    const breaksOff = kept.at(-1) === exchange[name].paragraphs.at(-1);
    return { kept, truncated: exchange.truncated.includes(name) && breaksOff ? [name] : [] };
  };
  const [question, answer] = [part('question'), part('answer')];
  return {
    ...exchange,
    question: { paragraphs: question.kept },
    answer: { paragraphs: answer.kept },
    truncated: [...question.truncated, ...answer.truncated],
  };
}

/** The grams of each paragraph of an exchange. */
export function gramsOfParagraphs({ question, answer }: Exchange): Set<string>[] {
  return [...question.paragraphs, ...answer.paragraphs].map(({ text }) => alignGrams(text));
}

/** Which share of a paragraph's grams a text has; 0 where it has too few to tell. */
export function shareOf(grams: ReadonlySet<string>, of: ReadonlySet<string>): number {
  if (grams.size < FEWEST) return 0;
  let shared = 0;
  for (const gram of grams) if (of.has(gram)) shared++;
  return shared / grams.size;
}
