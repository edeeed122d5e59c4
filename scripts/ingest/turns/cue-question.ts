import { type Cue, nobody } from './cue.ts';
import { nameOutlet } from './name-outlet.ts';
import { isOutlet } from './names.ts';

const reporter = '(?:(?:记者|記者)(?![会會])|媒体|媒體|(?<=(?<!常)有)人(?=提))';
// What is asked may hold a term in quotation marks.
const some = '(?:[^。！：:“”]|“[^“”]{1,20}”)';
const asks = `(?:提问|提問|问道|追问|追問|询问|詢問|发问|提出|问|問)(?![及到题題])(?:[^。？！，,：:“”]{0,12}[，,：:]|[“「][^”」]{4,160}[”」]|${some}{2,100}[？?]|${some}{0,60}(?:如何|怎么|怎麼|怎样|怎樣|是否|会否|會否|为何|為何|有何|什么|什麼)${some}{0,60}。)`;
const asksAbout =
  '(?:(?:问及|問及|问到|問到)(?:(?![时時後后][，,])[^。！？?]){2,100}[。？?]|(?:询问|詢問)(?![及到时時後后])[^。！？，,：:“”]{2,40}。)';
// `云岭日报记者获得首个提问机会，问题是……。`
const asksFirst =
  '(?:得到?|获|獲|抢到|搶到|拿到)[^。！？，,]{0,16}(?:提问|提問|发问|發問)(?:机会|機會|[权權])[^。！？]{0,80}。';
const asksOn = '[就对對][^。！？]{2,100}?(?:提问|提問|发问|發問|追问|追問|询问|詢問)。';
const asking = new RegExp(
  `^[^。！？!?“”]{0,48}?(?:([^。！？，,“”]{0,20}?)(?:[（(][\\w.-]+\\.[a-z]+[)）])?${reporter}[^。！？，,“”]{0,30}?|由([^。！？，,“”]{2,16}?)(?=提))(?:${asks}|${asksAbout}|${asksOn}|${asksFirst})`,
  'u',
);
// `湖区社记者拿起话筒。他问：……`
const introducing = new RegExp(
  `^([^。！？，,“”]{0,20}?)${reporter}[^。！？]{0,40}。[他她](?:提问|提問|追问|追問|[问問])(?:道)?[，,：:]`,
  'u',
);
// `林知远在会上被问到，步道何时开放？`
const askedOf = /^[^。！？?“”]{0,40}?被(?:问|問)[及到]()[，,]?[^。！？?]{4,160}[？?]/u;
const interrogative =
  /[？?吗嗎呢哪几幾谁誰]|[如为為]何|怎|[是会會能可]否|有何|什么|什麼|多少|何[时時]|[请請]/u;

// 有记者表示，……。中方有何评论？ What a reporter says asks where a question ends it.
const remarking =
  /^(?:[^。！？，,“”]{0,12}[，,])?(?:另?有|还有|還有|一名|一位)([^。！？，,“”]{0,12}?)(?:记者|記者|媒体|媒體)(?:表示|指出|提到|谈到|談到|关切|關切|关心|關心|好奇|说|說|称|稱)(?:道)?[，,：:](?:[^！“”]|“[^“”]{1,40}”){4,240}?[？?]/u;

// 中央社询问，……: an outlet asks without a reporter.
const asOutlet =
  /^([^。！？，,：:“”由]{2,20}?)(?:提问|提問|追问|追問|询问|詢問|发问|發問|问道|問道|问|問)[，,：:]/u;
// 该记者还表示，……: who asked goes on.
const asSame =
  /^(?:该|該|这位|這位|这名|這名|那位)(?:记者|記者)[^。！？，,：:“”]{0,8}?(?:表示|说|說|称|稱|指出|提到)(?:道)?[，,：:]/u;

// `在回答记者提问时表示，` tells of the answer, not of the question.
const answering = /(?:时|時|前|后|後)[，,]$|(?:答|答复|答覆)[^，,。]{0,24}(?:记者|記者)/u;

// A commentary goes on behind the question that it quotes.
const musing = /[？?][”」][^“”「」]{6,}$/u;

// `记者问及……。` and `记者就……提问。` ask only where the answer follows.
const asksOf =
  /[问問][及到]|(?:提|发|發|追|询|詢)[问問]。$|[询詢][问問][^，,：:？?。]*。$|[问問](?:机会|機會|[权權])/u;

// `记者提问采用英语，` tells of the questions, and asks nothing.
const ofQuestions = /提[问問](?![说說道称稱])[^，,：:“”]{2,12}[，,]$/u;

/**
 * The question that a report opens (`有记者提问，`), or null.
 * @param isAnswered whether the answer follows in the same paragraph.
 */
export function cueQuestion(text: string, isAnswered: boolean): Cue | null {
  if (isAnswered && asSame.test(text))
    return { ...nobody, opens: 'question', followsUp: true, ground: '同一记者' };
  const outlet = asOutlet.exec(text);
  const match =
    (outlet && isOutlet(outlet[1] as string) ? outlet : null) ??
    asking.exec(text) ??
    introducing.exec(text) ??
    (isAnswered ? (remarking.exec(text) ?? askedOf.exec(text)) : null);
  if (
    !match ||
    musing.test(text) ||
    /接受$/u.test(match[1] ?? '') ||
    answering.test(match[0]) ||
    (asksOf.test(match[0]) && !isAnswered) ||
    (ofQuestions.test(match[0]) && !interrogative.test(text))
  )
    return null;
  const name = nameOutlet(match[1] ?? match[2] ?? '');
  return { ...nobody, opens: 'question', name, ground: `转述“${match[0]}”` };
}
