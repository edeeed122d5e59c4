import type { SourceRecord } from '../../../src/schemas/source-record.ts';
import { isChinese } from './is-chinese.ts';

/** The witnesses of an event whose words can be compared, and those in another language. */
export interface Languages {
  readonly collated: readonly SourceRecord[];
  readonly others: readonly SourceRecord[];
}

/** Parts Chinese witnesses from others. Where there are as many of either, the Chinese are collated. */
export function splitLanguages(witnesses: readonly SourceRecord[]): Languages {
  const { true: chinese = [], false: others = [] } = Object.groupBy(witnesses, (witness) =>
    isChinese(witness) ? 'true' : 'false',
  );
  return chinese.length >= others.length
    ? { collated: chinese, others }
    : { collated: others, others: chinese };
}
