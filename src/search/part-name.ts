import type { Hit } from './hit.ts';

/** Whether a paragraph of a record asks, answers, or is neither: 问, 答, 文. */
export function partName({ kind, questions }: Hit, paragraph: number): '问' | '答' | '文' {
  if (kind !== 'exchange') return '文';
  return paragraph < questions ? '问' : '答';
}
