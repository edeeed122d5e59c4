import type { Unit } from '../schemas/event-record.ts';
import { groupReadings } from './group-readings.ts';

/**
 * What each witness prints at a place, in the words that all have around it:
 * 「发掘□合作」，□处甲丙本作「俄中」，丁本作「中俄」。
 */
export function tellReadings(
  variant: Unit['variants'][number],
  siglumOf: (source: string) => string,
): string {
  const [left, right] = variant.context.split('_');
  const groups = groupReadings(variant, Object.keys(variant.readings));
  const told = groups.map(({ text, witnesses }) => {
    const names = witnesses.map(({ source }) => siglumOf(source)).join('');
    return `${names}本${text ? `作「${text}」` : '无此字'}`;
  });
  return `「${left}□${right}」，□处${told.join('，')}。`;
}
