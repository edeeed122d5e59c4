import { speechLabels } from '../views/labels.ts';
import type { Occurrence } from './list-occurrences.ts';
import { partName } from './part-name.ts';
import { recordName } from './record-name.ts';

const head = ['日期', '所据文本', '出处', '记录', '问答', '语体', '上文', '词', '下文', '编号'];

/** Occurrences as CSV (RFC 4180), for a spreadsheet. */
export function printCsv(occurrences: readonly Occurrence[]): string {
  const rows = occurrences.map(({ hit, paragraph, left, text, right }) => [
    hit.date ?? '',
    `${hit.siglum}本${hit.title === null ? '' : `《${hit.title}》`}`,
    hit.publisher ?? '',
    recordName(hit),
    partName(hit, paragraph),
    hit.speech === null ? '' : speechLabels[hit.speech],
    left,
    text,
    right,
    hit.id,
  ]);
  return [head, ...rows].map((row) => `${row.map(printCell).join(',')}\r\n`).join('');
}

/** A spreadsheet would run a cell that begins as a formula; a quotation mark before it keeps it text. */
function printCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
