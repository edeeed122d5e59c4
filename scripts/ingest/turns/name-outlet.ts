import { isOutlet } from './names.ts';

// Reporters of no outlet in particular.
const anyOutlet =
  /^.?$|^(?:有|媒体|媒體|现场|現場|在场|与会|中外|外国|外國|境外|当地|多家|各国|其他|另外?|同一|该|这位|那位|本报|本台|本社|我|他|她|女|男|年轻)|名$|位$|的$/u;

// 会上有一名: what a report says before it names the outlet.
const beforeOutlet =
  /^(?:[^，,]{0,9}?[上中后後时時天日])?(?:(?:突|忽)然|另?[据據]|另有|还有|還有|有|一名|一位|多名|来自|來自|被|获|獲)+/u;

/** The outlet that the words before 记者 name; null where they tell only what sort of outlet it is. */
export function nameOutlet(words: string): string | null {
  const outlet = words.trim().replace(/(?:的|资深|資深|首席)$/u, '');
  const name = outlet.replace(beforeOutlet, '').replace(/^(?:此[时時]|[随隨][后後]|接着)/u, '');
  // 有湖区记者 is one of several; 有湖区电视台记者 is that outlet's.
  const isOneOfMany = beforeOutlet.test(outlet) && !isOutlet(name);
  return name && !isOneOfMany && !anyOutlet.test(name) ? name : null;
}
