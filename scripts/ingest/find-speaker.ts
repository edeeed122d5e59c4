import { personNamePattern, sayingVerb } from './names.ts';

const title =
  '(?:外交部长|外交部長|外长|外長|部长|部長|发言人|發言人|总理|總理|主任|委员|委員|局长|大使|国务卿)';
const says = `(?:${sayingVerb}|(?:就|在|对|主持|出席|会见|答|回答|谈).{0,40}?(?:记者|記者|说|表示|称))`;
const titled = new RegExp(
  `${title}(${personNamePattern}?)(?=[^\\u4e00-\\u9fff]|${says}|在|就|于|主持|出席|举行|今|星期|周|上午|下午)`,
  'gu',
);
const saying = new RegExp(
  `(?:^|[，,。；;”\\s])(${personNamePattern}?)(?:[^，,。；;：:“”]{0,16}?)${sayingVerb}[，,：:“]`,
  'gu',
);
const labelled = new RegExp(
  `^[*【\\[]{0,2}(${personNamePattern})[*】\\]]{0,2}\\s*(?:答)?[:：]`,
  'u',
);

/**
 * The person who answers in a document, by whom most paragraphs name as speaking, or null. A label
 * and a title before the name count for more than a mere `某某说`.
 */
export function findSpeaker(paragraphs: readonly string[]): string | null {
  const votes = new Map<string, number>();
  const vote = (name: string | undefined, weight: number) => {
    if (name) votes.set(name, (votes.get(name) ?? 0) + weight);
  };
  for (const text of paragraphs) {
    vote(labelled.exec(text)?.[1], 3);
    for (const [, name] of text.slice(0, 300).matchAll(titled)) vote(name, 2);
    for (const [, name] of text.slice(0, 300).matchAll(saying)) vote(name, 1);
  }
  const [best, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] === second?.[1]) return null;
  return best[0];
}
