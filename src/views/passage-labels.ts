import type { Exchange } from '../schemas/exchange.ts';
import { askerName } from './asker-name.ts';
import { speechLabels } from './labels.ts';

/** The lines that say whose words follow, and that they are retold where they are. */
export function passageLabels({
  asker,
  speaker,
  speech,
}: Pick<Exchange, 'asker' | 'speaker' | 'speech'>): Record<'question' | 'answer', string> {
  const told = speech === 'reported' ? `（${speechLabels.reported}）` : '';
  return {
    question: `问${told}：${askerName(asker)}`,
    answer: `答${told}：${speaker ?? '未具名'}`,
  };
}
