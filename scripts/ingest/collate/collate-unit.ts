import type { Unit } from '../../../src/schemas/event-record.ts';
import type { SourceRecord } from '../../../src/schemas/source-record.ts';
import { collateAbsent } from './collate-absent.ts';
import { collateExchange } from './collate-exchange.ts';
import { collateWitnesses } from './collate-witnesses.ts';
import type { ExchangeIn } from './share-paragraphs.ts';

/**
 * Collates one unit, question and answer each for itself: what each witness reads where they
 * differ, and what each lacks. `records` are all the witnesses of the event; of one that does not
 * have the exchange, the whole of it is reported as not witnessed.
 */
export function collateUnit(
  unit: Unit,
  records: readonly SourceRecord[],
  texts: ReadonlyMap<string, string>,
  exchangeIn: ExchangeIn,
): Unit {
  const having = records.flatMap((record) => {
    const exchange = exchangeIn(record, unit);
    return exchange ? [{ record, exchange }] : [];
  });
  const parts = (['question', 'answer'] as const).map((part) =>
    having.map(({ record, exchange }) =>
      collateExchange(record, exchange, part, texts.get(record.id) ?? ''),
    ),
  );
  const collated = parts.map((witnesses) => collateWitnesses(witnesses, unit.base));
  const whole = parts.flatMap((witnesses) => witnesses.filter(({ id }) => id === unit.base));
  const absent = records.filter(({ id }) => unit.exchanges[id] === undefined);
  return {
    ...unit,
    variants: collated.flatMap(({ variants }) => variants),
    omissions: [
      ...collated.flatMap(({ omissions }) => omissions),
      ...absent.map(({ id }) => collateAbsent(id, whole)),
    ],
  };
}
