import { personNamePattern } from './names.ts';

const holds = new RegExp(
  `(?:发言人|發言人)(${personNamePattern}?)(?:\\d{1,2}[日号]|今[天日])?(?:在)?主持[^。，,]{0,12}?例行`,
  'u',
);

/**
 * The spokesperson who holds the ministry's regular conference, and so alone answers in it; null
 * where no paragraph tells of one. Who presides over another conference may leave the answers to others.
 */
export function findHolder(texts: readonly string[]): string | null {
  for (const text of texts) {
    const name = holds.exec(text.slice(0, 300))?.[1];
    if (name) return name;
  }
  return null;
}
