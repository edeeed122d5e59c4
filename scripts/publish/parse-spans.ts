import type { Span } from '../../src/schemas/span.ts';

/** Reads `120-180 190-240`; null where it is anything else. */
export function parseSpans(list: string): Span[] | null {
  if (!/^\d+-\d+(?: \d+-\d+)*$/.test(list)) return null;
  return list.split(' ').map((pair) => pair.split('-').map(Number) as [number, number]);
}
