import type { Unit } from '../../../src/schemas/event-record.ts';
import type { Reading } from './collate-reading.ts';
import { collateRecast } from './collate-recast.ts';

/**
 * Says what kind of difference a place shows. Punctuation is one mark in another shape; a mark that
 * stands for another mark changes how a sentence reads and is a substitution. Where some witnesses
 * have nothing, most of them decide whether it was left out or put in; the base, where they tie.
 */
export function collateClass(readings: readonly Reading[]): Unit['variants'][number]['class'] {
  const keys = new Set(readings.map(({ key }) => key));
  if (keys.size === 1) return 'punctuation';
  if (collateRecast(readings)) return 'recasting';
  if (keys.size > 2 || !keys.has('')) return 'substitution';
  const empty = readings.filter(({ key }) => key === '').length;
  const baseHas = readings.some(({ isBase, key }) => isBase && key !== '');
  const has = readings.length - empty;
  return empty < has || (empty === has && baseHas) ? 'omission' : 'addition';
}
