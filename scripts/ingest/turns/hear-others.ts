import { isNoWord, officePattern, personNamePattern, sayingVerb } from './names.ts';

/** Tells whether a paragraph gives the words of somebody who does not answer. */
export type HearsOthers = (text: string) => boolean;

// What may stand between a name and its verb: when, where, to whom.
const between = '(?:[在于於对對就当當周星还還则則也又随隨\\d][^。！？，,“”]{0,24}?)?';
const name = '[\\u4e00-\\u9fff·]{2,8}?';
const quoted = new RegExp(
  `[”」』](${name})(?=${between}${sayingVerb}[。，,：:])|(?:^|[，,])(${name})(?=${between}${sayingVerb}[：:]\\s?[“「『])`,
  'gu',
);
const quotedFirst = new RegExp(
  `^[“「『][^”」』]{2,300}[”」』]([^。！？“”]{1,40}?)${sayingVerb}[。，,：:]`,
  'u',
);
// 王部长 is somebody, but may as well be named by the speaker.
const opening = new RegExp(
  `^(?![\\u4e00-\\u9fff]{1,3}?${officePattern})(${personNamePattern}?)(?:[^。！？，,：:“”]{0,16}?)(?:${sayingVerb}|提到)[，,：:“「]`,
  'u',
);
// A report names few others; more names are not looked up.
const limit = 12;

/**
 * Hears the persons whom a report quotes beside those who answer: what they say is the paper's to tell.
 * @param asked true where the report tells the questions too: there an answer may begin with a name.
 */
export function hearOthers(
  texts: readonly string[],
  speakers: readonly string[],
  asked: boolean,
): HearsOthers {
  const isOther = (who: string) =>
    !/^[他她其我]|[如有一位名所的这這那各老]|发言人|發言人|记者|記者/u.test(who) &&
    !speakers.some((speaker) => who.includes(speaker) || speaker.startsWith(who));
  const names = texts.flatMap((text) =>
    [...text.slice(0, 2000).matchAll(quoted)].map(([, a, b]) => (a ?? b) as string),
  );
  const others = [...new Set(names)].filter(isOther).slice(0, limit);
  const subject =
    others.length > 0 &&
    new RegExp(
      `^(?:[^。！？，,“”]{0,30}[，,])?[^。！？，,“”]{0,12}?(?:${others.map((who) => RegExp.escape(who)).join('|')})`,
      'u',
    );
  return (text) => {
    const [, attribution] = quotedFirst.exec(text) ?? [];
    if (attribution !== undefined) return isOther(attribution);
    const [, opens] = (!asked && opening.exec(text)) || [];
    if (opens !== undefined && isNoWord(opens)) return isOther(opens);
    return subject !== false && subject.test(text);
  };
}
