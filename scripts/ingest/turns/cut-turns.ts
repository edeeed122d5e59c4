import { cueQuestion } from './cue-question.ts';
import { sayingVerb } from './names.ts';
import { cutAt, type Piece } from './split-turns.ts';

/** What the paragraphs around one tell of its questions. */
export interface Asking {
  /** True below a question that breaks off. */
  readonly torn: boolean;
  /** True where the next paragraph opens an answer. */
  readonly isAnswered: boolean;
}

/** Who answers, and what reports him as saying something. */
export interface Answering {
  readonly said: RegExp;
  readonly speakers: readonly string[];
}

/**
 * Cuts a paragraph where the speaker begins to answer or is asked about something else, and where a
 * question begins that is answered in the same paragraph, or at once in the next.
 */
export function cutTurns(
  piece: Piece,
  { torn, isAnswered }: Asking,
  { said, speakers }: Answering,
): Piece[] {
  const cuts: number[] = [];
  // In the question 她 is whom it asks about: an answer opens behind its last question mark.
  const lastAsked = piece.text.search(/[？?][^？?]*$/u);
  const opensAnswer = (ahead: string, at: number) => {
    if (goesOn.test(ahead)) return false;
    if (/^[他她]/u.test(ahead)) return at > lastAsked && (said.test(ahead) || quotes.test(ahead));
    const asksOn = /^[^。！“「]*[？?]/u.test(ahead);
    return said.test(ahead) || (!asksOn && speakers.some((who) => ahead.startsWith(who)));
  };
  let asked = torn || cueQuestion(piece.text, true) !== null;
  const [, ...sentences] = sentencesOf(piece.text);
  const clause = asked && !torn ? saysInClause(piece.text, speakers) : 0;
  for (const at of clause ? [clause, ...sentences.filter((end) => end > clause)] : sentences) {
    const ahead = piece.text.slice(at, at + 200);
    if (asked && announcesAnswer(ahead)) {
      cuts.push(at);
      asked = false;
    } else if (asked && opensAnswer(ahead, at)) {
      cuts.push(at);
      asked = false;
    } else if (
      !asked &&
      at > 0 &&
      cueQuestion(ahead, true) &&
      !/^[^，,：:]{0,11}(?:我|朋友)/u.test(ahead)
    ) {
      const reply = saysInClause(piece.text.slice(at), speakers);
      cuts.push(at, ...(reply ? [at + reply] : []));
      asked = reply === 0;
    } else if (!asked && at > 0 && beingAsked.test(ahead) && said.test(ahead)) cuts.push(at);
  }
  if (asked && cuts.length && !isAnswered) cuts.pop();
  return cuts.length ? cutAt(piece, cuts) : [piece];
}

// 她还表示，: somebody whose words the question gives goes on; no answer begins so.
const goesOn = /^[他她](?:又|还|還|也|并|並|同时|同時|进一步|進一步)/u;

/** `对此，公园部发言人作出了回应。` tells that the question was answered, and no more. */
export function announcesAnswer(text: string): boolean {
  return /^(?:[就对對]此[，,])?[^。！？，,]{0,24}?(?:进行|進行|[作做]出?|予以|给予|給予)了?(?:[^。！？，,]{0,6})(?:回应|回應|答复|答覆|回答|说明|說明|解答|介绍|介紹)[。：:]?$/u.test(
    text,
  );
}

/** Where in the first sentence one of the speakers answers: `记者问是否开放，林知远说：“……”`, or 0. */
function saysInClause(text: string, speakers: readonly string[]): number {
  const [, asks = '', said = ''] = inClause.exec(text) ?? [];
  // `记者问及收费，林知远说：` tells what the answer was about.
  if (/[问問][及到]|[时時][，,]$/u.test(asks)) return 0;
  return speakers.some((who) => said.startsWith(who)) ? asks.length : 0;
}

const inClause = new RegExp(
  `^([^。！？!?：:“”「」]{6,120}[，,])((?:[^。！？!?，,：:“”「」]{2,24}?)${sayingVerb}[：:]\\s*(?:[“「]|$))`,
  'u',
);
const quotes = /^[^。！？]*[“「][^”」]{6,}/u;

// Whoever is asked about something answers anew.
const beingAsked = /^[^。！？，,]{0,12}被(?:问|問|追问|追問)[及到]?/u;

/** Where the sentences of a text begin. */
export function sentencesOf(text: string): number[] {
  const ends = [...text.matchAll(/[？?。][”"」』]?\s*|】\s*/gu)];
  return [0, ...ends.map(({ index, 0: mark }) => index + mark.length)].filter(
    (at) => at < text.length,
  );
}
