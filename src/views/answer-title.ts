import type { Exchange } from '../schemas/exchange.ts';

/** The name of an answer, after its genre: 王毅答彭博社记者问. An unnamed outlet stays unnamed. */
export function answerTitle({ speaker, asker }: Pick<Exchange, 'speaker' | 'asker'>): string {
  return `${speaker ?? ''}答${asker ?? ''}记者问`;
}
