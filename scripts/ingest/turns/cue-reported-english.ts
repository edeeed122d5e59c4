import { type Cue, type CuedPieces, nobody } from './cue.ts';
import { breaksOff } from './sentence.ts';
import type { Piece } from './split-turns.ts';

const office =
  '(?:[Mm]inister|[Ss]pokes(?:person|man|woman)|[Ss]ecretary|[Pp]resident|[Pp]remier|[Aa]mbassador|[Dd]irector)';
const person = "([A-Z][\\p{L}'’-]+(?: [A-Z][\\p{L}'’-]+){1,2})";
const titled = new RegExp(
  `\\b${office},? ${person}|\\b${person}, (?:an? |the )?[^,.]{0,60}?${office}\\b`,
  'gu',
);
const verb =
  '(?:said|says|told|stressed|noted|added|replied|answered|responded|stated|emphasi[sz]ed|pointed out|reiterated|urged|warned|explained|remarked|commented|continued|rejected|denied|declined|described|did not \\w+|made the remarks?)';
const heard = new RegExp(`\\b${person} ${verb}\\b`, 'gu');
const occasion =
  /\b(?:press|news) (?:conference|briefing)|\bbriefing\b|met (?:with )?(?:the press|reporters)|\breporters?\b/iu;
const asked = '(?:[Aa]sked|[Qq]uestioned|[Pp]ressed)\\b';
const askedAbout = new RegExp(
  `^(?:(?:When )?${asked}|Responding|In (?:response|reply|answer)|Answering|On|Regarding|Concerning|As (?:for|to)|Commenting|Speaking|Turning)\\b[^.]{2,120},|\\b(?:when|while) ${asked}|\\bin (?:response|reply|answer) to (?:an? )?(?:\\w+ )?(?:question|query)`,
  'u',
);
const question =
  /^(?:A|An|One|Another) (?:[\w-]+ ){0,2}(?:reporter|journalist|correspondent)(?: (?:from|of|with) ([^,.]{2,40}?))? asked\b/u;
const quotation = /["“][^"“”]*["”]?/gu;

/**
 * Reads the turns of an English report in the third person (`Asked about …, Wang said …`), or null
 * where it tells of no press conference or nobody is reported as saying anything.
 * What lets nobody speak behind an answer is the paper's own.
 */
export function cueReportedEnglish(pieces: readonly Piece[]): CuedPieces | null {
  const texts = pieces.map(({ text }) => text);
  const speaker = findSpeaker(texts, titled) ?? findSpeaker(texts, heard);
  if (speaker === null || !texts.some((text) => occasion.test(text))) return null;
  const says = saidBy(speaker, true);
  let before: Cue['opens'] | null = null;
  const cues = pieces.map(({ role, text }) => {
    if (role !== 'text') return null;
    const cue = cueOf(text, says, speaker) ?? (before === 'answer' ? told(text) : null);
    before = cue?.opens ?? before;
    return cue;
  });
  if (!cues.some((cue) => cue?.opens === 'answer')) return null;
  return { speech: 'reported', quoted: false, pieces, cues };
}

/**
 * Of the persons whom the text names, the one who most often says something.
 * @param named what names them: with an office, or as saying something.
 */
function findSpeaker(texts: readonly string[], named: RegExp): string | null {
  const names = texts.flatMap((text) =>
    [...text.slice(0, 2000).matchAll(named)].map(([, a, b]) =>
      ((a ?? b) as string).replace(/['’]s$/u, ''),
    ),
  );
  const votes = [...new Set(names)].slice(0, 20).map((name) => {
    const says = saidBy(name, false);
    return { name, count: texts.filter((text) => says.test(bare(text))).length };
  });
  const [best] = votes.filter(({ count }) => count).sort((a, b) => b.count - a.count);
  return best?.name ?? null;
}

/**
 * Matches where a person is said to say something: `Wang said`, `said Wang Yi`.
 * @param known true where it is known who speaks, so that `he` is that person, and more may stand
 *   before the verb.
 */
function saidBy(name: string, known: boolean): RegExp {
  const words = name.split(' ').map((word) => RegExp.escape(word));
  const own = `(?:${[words.join(' '), words[0], words.at(-1)].join('|')})`;
  const office = '[Hh]e|[Ss]he|[Tt]he (?:foreign )?(?:minister|spokes\\w+|secretary)';
  const who = known ? `(?:${own}|${office})` : own;
  const between = known ? '(?:[^."]|(?<=[A-Z])\\.){0,60}?' : '(?: \\w+){0,2}? ';
  return new RegExp(`\\b${who}\\b${between}\\b${verb}\\b|\\b${verb} ${own}\\b`, 'u');
}

/** A paragraph of which only the paper's words are left, without what it says of a person in between. */
const bare = (text: string) =>
  text
    .replace(quotation, '""')
    .replace(/, an? [^,."]{2,80},/gu, '')
    .replace(/, the [^,."]{2,80},/gu, '');

function cueOf(text: string, says: RegExp, speaker: string): Cue | null {
  const asks = question.exec(text);
  if (asks)
    return {
      ...nobody,
      opens: 'question',
      name: asks[1] ?? null,
      ground: `转述“${asks[0]}”`,
    };
  const [words] = says.exec(bare(text)) ?? [];
  if (words === undefined) return null;
  const ground = `转述“${words.slice(-40)}”`;
  return {
    ...nobody,
    opens: 'answer',
    name: speaker,
    turnsTo: askedAbout.test(bare(text)),
    ground,
  };
}

/** Background: a whole paragraph behind an answer that goes on with no quotation. */
function told(text: string): Cue | null {
  if (breaksOff(text) || /^["“‘']/u.test(text)) return null;
  return { ...nobody, opens: 'narration', ground: '未转述任何人的话' };
}
