import type { BareExchange } from '../turns/build-exchanges.ts';
import { isOffice } from '../turns/names.ts';

/**
 * The one who answers in a whole document, as its labels name him; null where they name several,
 * nobody, or an office alone.
 */
export function nameSpeaker(exchanges: readonly Pick<BareExchange, 'speaker'>[]): string | null {
  const [first = null, ...others] = new Set(exchanges.map(({ speaker }) => speaker));
  return first === null || others.length || isOfficeAlone(first) ? null : first;
}

/** 外交部发言人, 王部长, Deputy Spokesperson: whoever holds it is not named in full. */
function isOfficeAlone(name: string): boolean {
  const ends = [name.slice(-2), name.slice(-3), name.slice(name.lastIndexOf(' ') + 1)];
  return isOffice(name) && ends.some(isOffice);
}
