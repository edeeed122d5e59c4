import type { CellState, CoverageCell } from './cover-units.ts';

/** What a cell of the coverage says in a word, and what the word means. */
export const cellLabels: Readonly<Record<CellState, readonly [word: string, meaning: string]>> = {
  whole: ['全', '没有缺段'],
  cut: ['缺', '有几处未见'],
  paraphrased: ['转', '转述，非原话'],
  truncated: ['截', '该本至此截断'],
  absent: ['无', '本文所据文本未见'],
  withheld: ['—', '只刊引语，此处不刊'],
  foreign: ['外', '语言不同，不作比对'],
};

/** Whether a cell has no share to tell. */
export function isBlank(state: CellState): boolean {
  return state === 'absent' || state === 'withheld' || state === 'foreign';
}

/** A share as a percentage; what is not the whole is never rounded to it. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  return `${share < 1 ? Math.min(99, Math.max(1, rounded)) : 100}%`;
}

/** What a cell says: 缺 83%. */
export function cellText({ state, share }: Pick<CoverageCell, 'state' | 'share'>): string {
  const [word] = cellLabels[state];
  return isBlank(state) ? word : `${word} ${percent(share)}`;
}
