import { answerTitle } from '../views/answer-title.ts';
import type { Hit } from './hit.ts';

export const kindNames: Readonly<Record<Hit['kind'], string>> = {
  exchange: '答问',
  opening: '开场白',
  sidebar: '栏目',
  narration: '叙述',
};

/** What a record is called: an answer by its genre, all else by its kind. */
export function recordName(hit: Hit): string {
  return hit.kind === 'exchange' ? answerTitle(hit) : kindNames[hit.kind];
}
