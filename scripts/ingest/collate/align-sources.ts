import type { SourceRecord } from '../../../src/schemas/source-record.ts';

const STEMS = '甲乙丙丁戊己庚辛壬癸';

/** The witnesses of an event in the order of their sigla: 甲, 乙, 丙 …, then any others. */
export function alignSources(sources: readonly SourceRecord[]): SourceRecord[] {
  return [...sources].sort(
    (a, b) => rank(a.siglum) - rank(b.siglum) || compare(a.siglum, b.siglum) || compare(a.id, b.id),
  );
}

function rank(siglum: string): number {
  const at = siglum.length === 1 ? STEMS.indexOf(siglum) : -1;
  return at < 0 ? STEMS.length : at;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
