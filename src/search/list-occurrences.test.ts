import { expect, test } from 'vitest';
import type { Hit } from './hit.ts';
import { listOccurrences } from './list-occurrences.ts';
import { printCsv } from './print-csv.ts';
import { readTerms } from './read-terms.ts';
import { sortOccurrences } from './sort-occurrences.ts';

const hit = (date: string, ...paragraphs: string[]): Hit => ({
  ...{ id: 'made/1', kind: 'exchange', url: 'answers/made-1.html', paragraphs },
  ...{ anchors: ['q1', 'a1'], questions: 1, asker: '晨报', speaker: '李明', speech: 'direct' },
  ...{ topics: [], source: 'made', siglum: '甲', publisher: '晨报，号外', title: null, date },
});
const lines = [
  ...listOccurrences(hit('2024-01-01', '问台湾。', '乙台湾子；甲台湾丑'), readTerms('台湾 -问')),
  ...listOccurrences(hit('2026-01-01', '丙台湾', '=1+台湾"'), readTerms('台湾')),
];
const lefts = (order: 'left' | 'right' | 'date') =>
  sortOccurrences(lines, order).map(({ left }) => left);

test('lists every occurrence with what stands around it', () => {
  expect(lines.map(({ left, text, right }) => `${left}[${text}]${right}`)).toEqual([
    '问[台湾]。',
    '乙[台湾]子；甲台湾丑',
    '乙台湾子；甲[台湾]丑',
    '丙[台湾]',
    '=1+[台湾]"',
  ]);
});

test('sorts by the neighbours and by date', () => {
  expect(lefts('left')).toEqual(['=1+', '丙', '乙', '乙台湾子；甲', '问']);
  expect(lefts('right')).toEqual(['问', '丙', '=1+', '乙台湾子；甲', '乙']);
  expect(lefts('date')).toEqual(['丙', '=1+', '问', '乙', '乙台湾子；甲']);
});

test('prints CSV that no spreadsheet runs', () => {
  const [, ...rows] = printCsv(lines.slice(-2)).split('\r\n');
  expect(rows).toEqual([
    '2026-01-01,甲本,晨报，号外,李明答晨报记者问,问,原话,丙,台湾,,made/1',
    `2026-01-01,甲本,晨报，号外,李明答晨报记者问,答,原话,'=1+,台湾,"""",made/1`,
    '',
  ]);
});
