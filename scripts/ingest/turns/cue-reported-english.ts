import type { Cue, CuedPieces } from './cue.ts';
import type { Piece } from './split-turns.ts';

const titled =
  /\b(?:Minister|Spokes(?:person|man|woman)|Secretary|President|Premier|Ambassador|Director) ([A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’-]+){1,2})/gu;
const verb =
  '(?:said|says|told|stressed|noted|added|replied|answered|responded|stated|emphasi[sz]ed|pointed out|reiterated|urged|warned|explained|remarked|commented|continued|rejected|denied|declined|described)';
const occasion =
  /\b(?:press|news) (?:conference|briefing)|\bbriefing\b|met (?:with )?the press|\breporters?\b/iu;
const askedAbout =
  /^(?:(?:When )?[Aa]sked|Questioned|Responding|In (?:response|reply|answer)|Answering|On|Regarding|Concerning|As (?:for|to)|Commenting|Speaking|Turning)\b[^.]{2,120},/u;
const question =
  /^(?:A|An|One|Another) (?:[\w-]+ ){0,2}(?:reporter|journalist|correspondent)(?: (?:from|of|with) ([^,.]{2,40}?))? asked\b/u;

/**
 * Reads the turns of an English report in the third person (`Asked about …, Wang said …`), or null
 * where it tells of no press conference or nobody with an office is reported as saying anything.
 */
export function cueReportedEnglish(pieces: readonly Piece[]): CuedPieces | null {
  const texts = pieces.map(({ text }) => text);
  const speaker = findTitled(texts);
  if (speaker === null || !texts.some((text) => occasion.test(text))) return null;
  const said = saidByEnglish(speaker);
  const cues = pieces.map(({ role, text }) =>
    role === 'text' ? cueOf(text, said, speaker) : null,
  );
  if (!cues.some((cue) => cue?.opens === 'answer')) return null;
  return { speech: 'reported', quoted: false, pieces, cues };
}

/** The person whom the text most often names with an office. */
function findTitled(texts: readonly string[]): string | null {
  const names = texts.flatMap((text) => [...text.slice(0, 2000).matchAll(titled)]);
  const votes = Map.groupBy(names, ([, name = '']) => name.replace(/['’]s$/u, ''));
  const [best] = [...votes].sort(([, a], [, b]) => b.length - a.length);
  return best?.[0] ?? null;
}

function saidByEnglish(speaker: string): RegExp {
  const words = speaker.split(' ').map((word) => RegExp.escape(word));
  const names = [words.join(' '), words[0], words.at(-1)].join('|');
  const who = `(?:${names}|[Hh]e|[Ss]he|[Tt]he (?:foreign )?(?:minister|spokes\\w+|secretary))`;
  const quoted = '(?:["“][^"“”]{2,400}["”]\\s*)?';
  return new RegExp(
    `^${quoted}(?:[^."“]{0,160}[,-] )?(?:[\\w ]{0,40} )?${who}\\b[^."“]{0,40}?\\b${verb}\\b`,
    'u',
  );
}

function cueOf(text: string, said: RegExp, speaker: string): Cue | null {
  const nobody = { followsUp: false, label: 0, sure: true };
  const asks = question.exec(text);
  if (asks) {
    const ground = `转述“${asks[0]}”`;
    return { ...nobody, opens: 'question', name: asks[1] ?? null, turnsTo: false, ground };
  }
  const match = said.exec(text);
  if (!match) return null;
  const ground = `转述“${match[0].slice(-40)}”`;
  return { ...nobody, opens: 'answer', name: speaker, turnsTo: askedAbout.test(text), ground };
}
