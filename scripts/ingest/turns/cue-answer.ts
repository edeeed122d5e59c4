import { type Cue, nobody } from './cue.ts';
import { nameOutlet } from './name-outlet.ts';
import { isOutlet, sayingVerb } from './names.ts';

const askedAbout =
  /^(?:在|当|當)?(?:回答|回应|回應|答复|答覆)[^。！？]{2,80}?(?:提问|提問|问题|問題|询问|詢問|关切|關切)(?:时|時|后|後)?[，,]|^(?:[^。！？，,]{0,10}上[，,])?(?:在|当|當)?(?:被|获|獲)?(?:[^。，,]{0,14}?(?:记者|記者|媒体|媒體))?(?:问及|問及|问到|問到|被问|被問|谈及|谈到|談及|談到|[谈談](?![判话話])|针对|針對|围绕|圍繞|就|关于|關於|对于|對於|有关|有關|至于|至於)[^。！？]{2,80}?[，,：:]/u;

// `王毅在回应……的批评时表示，`; 在回答记者提问时 alone turns to nothing.
const answersAbout =
  /^(?:[^，,。]{0,16}日[，,])?[^，,。]{0,32}?(?:被问[及到]|被問[及到]|(?:在|当|當)(?:回应|回應|谈到|談到|谈及|談及|回答(?:有关|有關|关于|關於)))[^，,。]{2,60}(?:时|時)/u;

// `在记者提问前，林知远说，` gives what he said before anybody asked.
const beforeQuestions =
  /^(?:在)?[^。！？，,]{0,20}(?:提问|提問|问答|問答|答问|答問)[^。！？，,]{0,6}前[，,]/u;

/**
 * The answer that a report opens (`王毅称，`), or null; opening words are
 * narration. Its name is null where the words give none.
 * @param speakers those whose words are reported.
 */
export function cueAnswer(text: string, said: RegExp, speakers: readonly string[]): Cue | null {
  const words = said.exec(text)?.[0] ?? actsOn(text, speakers);
  if (!words) return null;
  const ground = `转述“${words.slice(-24)}”`;
  if (beforeQuestions.test(text)) return { ...nobody, opens: 'narration', ground };
  const [, reporter] = answering.exec(words) ?? asksAbout.exec(text) ?? [];
  const outlet = nameOutlet(reporter ?? '');
  // 北方记者 is somebody from there.
  const asker = outlet && isOutlet(outlet) ? outlet : null;
  return {
    ...nobody,
    opens: 'answer',
    name: speakers.find((name) => words.includes(name)) ?? null,
    turnsTo: turnsTo(text) || asker !== null,
    ...(asker === null ? {} : { asker }),
    ground,
  };
}

// `在回答湖区社记者提问时，`, `湖区社记者提出收费的问题，`: the words that tell who asked.
const answering =
  /(?:回答|回复|回覆|答复|答覆|回应|回應|^(?![在当當]|[^。！？，,]{0,24}(?:回答|回复|回覆|答复|答覆|回应|回應)))([^。！？，,“”]{2,16}?)(?:记者|記者|报道员|報道員)[^。！？]{0,60}?(?:提问|提問|询问|詢問|问题|問題)/u;

// `会上，湖区社记者问及收费，林知远回应称：`
const asksAbout =
  /^(?:[^。！？，,]{0,10}上[，,])?([^。！？，,“”]{2,16}?)(?:记者|記者)(?:问及|問及|问到|問到)/u;

/** Whether the words of a report turn to another subject: 被问及湿地时，林知远说. */
export function turnsTo(text: string): boolean {
  return askedAbout.test(text) || answersAbout.test(text) || text.startsWith('——');
}

/** `针对湿地，林知远拿出地图。他强调，……`: the subject, with what the speaker does before he says something. */
function actsOn(text: string, speakers: readonly string[]): string | null {
  const subject = askedAbout.exec(text)?.[0];
  if (!subject || !speakers.some((name) => text.startsWith(name, subject.length))) return null;
  return new RegExp(`[他她]${sayingVerb}[，,：:“]`, 'u').test(text) ? subject : null;
}
