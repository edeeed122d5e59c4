import type { EventRecord } from '../schemas/event-record.ts';
import { askerName } from '../views/asker-name.ts';
import { type CoverageRow, coverUnits } from '../views/cover-units.ts';
import type { CoveragePicture } from '../views/draw-coverage.ts';
import { readCollation, readSource } from './read-record.ts';

/** How much of each unit of an event each witness prints, with what its picture needs. */
export function readCoverage(event: EventRecord): {
  rows: readonly CoverageRow[];
  picture: CoveragePicture;
} {
  const sources = event.witnesses.map(({ source }) => readSource(source));
  const rows = coverUnits(event, readCollation(event.id).passages, sources);
  return {
    rows,
    picture: {
      title: `各本收录：${event.title}（${event.date}）`,
      sigla: event.witnesses.map(({ siglum }) => `${siglum}本`),
      rows: rows.map(({ n, cells, unit }) => ({ n, cells, label: nameRow(unit.label, cells) })),
    },
  };
}

/** Whoever asked, as the base says it; a unit without an exchange has its own name. */
function nameRow(label: string, cells: CoverageRow['cells']): string {
  const exchange = cells.find(({ isBase }) => isBase)?.exchange;
  return exchange ? askerName(exchange.asker) : label;
}
