import { askInEnglish } from './ask-in-english.ts';
import { askWhenAsked } from './ask-when-asked.ts';
import { type Cue, type CuedPieces, nobody } from './cue.ts';
import { cutToldEnglish } from './cut-told-english.ts';
import { isOutlet } from './names.ts';
import { officeSays, saidInEnglishBy, saying, withoutQuotations } from './say-in-english.ts';
import { breaksOff } from './sentence.ts';
import type { Piece } from './split-turns.ts';

const office =
  '(?:[Mm]inister|[Ss]pokes(?:person|man|woman)|[Ss]ecretary|[Pp]resident|[Pp]remier|[Aa]mbassador|[Dd]irector)';
const person = "([A-Z][\\p{L}'’-]+(?: [A-Z][\\p{L}'’-]+){1,3})";
const titled = new RegExp(
  `\\b${office},? ${person}|\\b${person}, (?:an? |the )?[^,.]{0,60}?${office}\\b|\\b${office} \\(([A-Z]{2,5})\\)`,
  'gu',
);
const heard = new RegExp(`\\b${person} ${saying}\\b`, 'gu');
const occasion =
  /\b(?:press|news) (?:conference|briefing)|\bbriefing\b|\bmet (?:with )?(?:the press|reporters)|\breporters?\b|\bquestion[- ]and[- ]answer\b|\bQ&A\b|\binterview\b/iu;
const asked = '(?:[Aa]sked|[Qq]uestioned|[Pp]ressed)\\b';
const askedAbout = new RegExp(
  `^(?:(?:When )?${asked}|Responding|In (?:response|reply|answer)|Answering|On|Regarding|Concerning|As (?:for|to)|Commenting|Speaking|Turning|Touching|Referring|Addressing|Asked|With (?:regard|respect) to|When it (?:comes|came) to)\\b[^.]{2,120},|\\b(?:when|while) (?:${asked}|answering\\b)|\\bin (?:response|reply|answer) to (?:an? )?(?:\\w+ )?(?:question|query)|\\bresponding to (?:an? )?(?:\\w+ )?(?:question|query)`,
  'u',
);
// A record that gives a conference word for word reports nobody.
const record = /\btranscript of\b|^transcript\b/iu;

/**
 * Reads the turns of an English report in the third person (`Asked about …, Wang said …`), or null
 * where it tells of no press conference or nobody is reported as saying anything.
 * What lets nobody speak behind an answer is the paper's own.
 */
export function cueReportedEnglish(pieces: readonly Piece[]): CuedPieces | null {
  const texts = pieces.map(({ text }) => text);
  if (!texts.some((text) => occasion.test(text))) return null;
  if (texts.some((text) => text.length < 200 && record.test(text))) return null;
  const speaker = findSpeaker(texts, titled) ?? findSpeaker(texts, heard) ?? findSurname(texts);
  const isAsked = texts.some((text) => askInEnglish(text) !== null);
  if (speaker === null && !isAsked) return null;
  const says = speaker === null ? officeSays : saidInEnglishBy(speaker, true);
  const cut = pieces.flatMap((piece) =>
    piece.role === 'text' ? cutToldEnglish(piece, says) : [piece],
  );
  const asked = cut.some(({ text }) => askInEnglish(text) !== null);
  let before: Cue['opens'] | null = null;
  const cues = cut.map(({ role, text }) => {
    if (role !== 'text') return null;
    const isBehind = before === 'answer' && !asked;
    const cue = cueOf(text, says, speaker) ?? (isBehind ? told(text) : null);
    before = cue?.opens ?? before;
    return cue;
  });
  for (const [i, { text }] of cut.entries()) {
    const below = cues.slice(i + 1).find((cue) => cue);
    if (remarked.test(text) && below?.opens === 'question') cues[i] = null;
  }
  if (!cues.some((cue) => cue?.opens === 'answer')) return null;
  return { speech: 'reported', quoted: false, pieces: cut, cues };
}

// What tells of the occasion alone; above a question it belongs to no answer.
const remarked = /^[^"“]{0,80}\bmade the (?:remarks?|comments?|statement)\b[^"“]*$/u;

/**
 * Of the persons whom the text names, the one who most often says something.
 * @param named what names them: with an office, or as saying something.
 */
function findSpeaker(texts: readonly string[], named: RegExp): string | null {
  const names = texts.flatMap((text) =>
    [...text.slice(0, 2000).matchAll(named)].map(([, a, b, initials]) =>
      ((a ?? b ?? initials) as string).replace(/['’]s$/u, ''),
    ),
  );
  const votes = [...new Set(names)].slice(0, 20).map((name) => {
    const says = saidInEnglishBy(name, false);
    return { name, count: texts.filter((text) => says.test(withoutQuotations(text))).length };
  });
  const [best] = votes.filter(({ count }) => count).sort((a, b) => b.count - a.count);
  return best?.name ?? null;
}

/** The one word that says something where else only an office does: `The spokesman …. Vale said …`. */
function findSurname(texts: readonly string[]): string | null {
  if (!texts.some((text) => officeSays.test(text))) return null;
  const name = findSpeaker(texts, surname);
  // A place says things, too; and things are in it, or between it and another.
  const isPlace = new RegExp(`\\b(?:in|to|with|between|and|of|from|on|against) ${name}\\b`, 'u');
  return name === null || texts.some((text) => isPlace.test(text)) ? null : name;
}

const surname = new RegExp(
  `\\b(?!They\\b|This\\b|That\\b|These\\b|Those\\b|Both\\b|Others?\\b|Some\\b|Many\\b|(?<=\\b[A-Z][a-z]+ ))([A-Z][\\p{L}-]{3,}) ${saying}\\b`,
  'gu',
);

function cueOf(text: string, says: RegExp, speaker: string | null): Cue | null {
  const asks = askInEnglish(text);
  if (asks)
    return { ...nobody, opens: 'question', name: asks.outlet, ground: `转述“${asks.words}”` };
  const whenAsked = askWhenAsked(text, speaker);
  if (whenAsked !== null) return { ...nobody, opens: 'question', ground: `转述“${whenAsked}”` };
  const [words] = says.exec(withoutQuotations(text)) ?? [];
  if (words === undefined) return null;
  const ground = `转述“${words.slice(-40)}”`;
  return {
    ...nobody,
    opens: 'answer',
    name: speaker,
    turnsTo: askedAbout.test(withoutQuotations(text)),
    ...askedBy(withoutQuotations(text)),
    ground,
  };
}

/** `Asked by Lake Times about the trail, Lin said …`: the outlet, by its own name. */
function askedBy(text: string): Pick<Cue, 'asker'> {
  const [, outlet = ''] = byOutlet.exec(text) ?? [];
  return isOutlet(outlet) ? { asker: outlet } : {};
}

const byOutlet =
  /\b(?:[Aa]sked by|(?:question|query) (?:from|by)) (?:the |an? )?([A-Z][\w’'&.-]*(?: [A-Z][\w’'&.-]*){0,4})/u;

/** Background: a whole paragraph behind an answer that goes on with no quotation. */
function told(text: string): Cue | null {
  if (breaksOff(text) || /^["“‘']/u.test(text)) return null;
  return { ...nobody, opens: 'narration', ground: '未转述任何人的话' };
}
