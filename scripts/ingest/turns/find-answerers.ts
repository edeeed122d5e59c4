import { findHolder } from './find-holder.ts';
import { officePattern, personName, sayingVerb } from './names.ts';
import { tellsOfEvent } from './recognize-furniture.ts';

/** A report names few who answer; more names are not looked up. */
const limit = 6;
const name = '([\\u4e00-\\u9fff·]{2,8}?)';
const present = new RegExp(
  `${officePattern}${name}(?=[、，,。]|在|和|与|與|同|及|等|就|出席|回答|主持|共同|分别|分別)`,
  'gu',
);
const introduced = new RegExp(
  `^(?:[^。！？“”，,]{0,60}[，,])?[^。！？“”，,]{0,24}?${officePattern}${name}(?:在[^。，,]{0,24}?)?${sayingVerb}[，,：:“]`,
  'u',
);

/**
 * The persons whose words a report gives, the main speaker first: whoever else its lede names as
 * present, or opens as many paragraphs with what he says as the main speaker does.
 * @param speaker the main speaker, where there is one.
 */
export function findAnswerers(texts: readonly string[], speaker: string | null): string[] {
  if (speaker !== null && findHolder(texts) === speaker) return [speaker];
  const lede = texts.filter(tellsOfEvent).slice(0, 2).join('\n');
  const named = [...lede.matchAll(present)].map(([, who]) => who as string);
  const office = texts
    .flatMap((text) => introduced.exec(text)?.[1] ?? [])
    .filter((who) => personName.test(who));
  const count = (who: string) => texts.filter((text) => opens(who).test(text)).length;
  const least = speaker === null ? 1 : count(speaker);
  const others = [...new Set([...named, ...office])]
    .filter((who) => who !== speaker)
    .slice(0, limit)
    .filter((who) => count(who) >= (named.includes(who) ? 1 : least));
  return speaker === null ? others : [speaker, ...others];
}

function opens(who: string): RegExp {
  const bare = RegExp.escape(who);
  return new RegExp(
    `^(?:[^。！？“”，,]{0,60}[，,：:])?[^。！？“”，,]{0,24}?${bare}(?:在[^。，,]{0,24}?)?${sayingVerb}[，,：:“]`,
    'u',
  );
}
