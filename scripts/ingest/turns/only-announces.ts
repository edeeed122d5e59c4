import { sayingVerb } from './names.ts';

const announcing = '(?:宣布|宣佈|介绍|介紹|通报|通報|公布|公佈|发布|發布|發佈)(?!会|會)';
const answering = '(?:回答|回应|回應|答复|答覆|答)';

/**
 * Whether a report tells only what the speaker announced: that is the first thing that he is said to
 * do, and nowhere does he answer.
 * @param texts the paragraphs of a report that tells of no question
 */
export function onlyAnnounces(texts: readonly string[], speakers: readonly string[]): boolean {
  const [name] = speakers;
  const sentences = texts.flatMap((text) => text.split(/(?<=[。！？])/u));
  if (name === undefined) return isNotice(sentences);
  if (speakers.length > 1) return false;
  const who = RegExp.escape(name);
  const first = sentences.find((sentence) => sentence.endsWith('。') && sentence.includes(name));
  const announces = new RegExp(`${who}[^，,。：:“”「」]{0,32}?${announcing}[，,：:]`, 'u');
  const answers = new RegExp(`${who}[^，,。：:“”「」]{0,32}?${answering}`, 'u');
  return first !== undefined && announces.test(first) && !sentences.some((s) => answers.test(s));
}

// The office of a spokesman gives out notices; a person answers.
const office = '(?:发言人|發言人|新闻|新聞)(?:办公室|辦公室)';

/** Whether nobody but an office has the word, and answers nothing. */
function isNotice(sentences: readonly string[]): boolean {
  const gives = new RegExp(`${office}[^，,。：:“”「」]{0,12}?${sayingVerb}[，,：:]`, 'u');
  const person = new RegExp(
    `(?:发言人|發言人)(?!办公室|辦公室)[^。]{0,12}?${sayingVerb}[，,：:“]`,
    'u',
  );
  const answers = new RegExp(`${office}[^。]{0,16}${answering}`, 'u');
  const has = (pattern: RegExp) => sentences.some((sentence) => pattern.test(sentence));
  return has(gives) && !has(person) && !has(answers);
}
