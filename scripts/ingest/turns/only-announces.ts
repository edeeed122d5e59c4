const announcing = '(?:宣布|宣佈|介绍|介紹|通报|通報|公布|公佈|发布|發布|發佈)(?!会|會)';
const answering = '(?:回答|回应|回應|答复|答覆|答)';

/**
 * Whether a report tells only what the speaker announced: that is the first thing that he is said to
 * do, and nowhere does he answer.
 * @param texts the paragraphs of a report that tells of no question
 */
export function onlyAnnounces(texts: readonly string[], speakers: readonly string[]): boolean {
  const who = speakers.map((name) => RegExp.escape(name)).join('|');
  if (speakers.length !== 1) return false;
  const sentences = texts.flatMap((text) => text.split(/(?<=[。！？])/u));
  const first = sentences.find((sentence) => new RegExp(`(?:${who}).*。`, 'u').test(sentence));
  const announces = new RegExp(`(?:${who})[^，,。：:“”「」]{0,32}?${announcing}[，,：:]`, 'u');
  const answers = new RegExp(`(?:${who})[^，,。：:“”「」]{0,32}?${answering}`, 'u');
  return first !== undefined && announces.test(first) && !sentences.some((s) => answers.test(s));
}
