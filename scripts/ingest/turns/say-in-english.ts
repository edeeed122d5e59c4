/** What an English report writes for saying: a closed class, its figures of speech among it. */
export const saying = `(?:${[
  'said|says|told|stressed|noted|added|replied|answered(?![^.]{0,30}questions)|responded|stated|emphasi[sz]ed|underscored',
  'underlined|highlighted|pointed out|reiterated|reaffirmed|urged|warned|cautioned|explained|remarked',
  'commented|continued|concluded|rejected|denied|declined|dismissed|refuted|rebutted|described',
  'announced|declared|confirmed|claimed|argued|insisted|maintained|asserted|acknowledged|admitted',
  'conceded|voiced|expressed|conveyed|condemned|deplored|denounced|criticized|criticised|slammed',
  'blasted|hailed|praised|welcomed|vowed|pledged|promised|called (?:on|for|it|the)|accused|predicted',
  'recalled|observed|did not \\w+|made the (?:remarks?|comments?|statements?)',
  'gave (?:his|her|a|the) (?:response|reply|answer|comments?)',
  '(?:was|were) (?:responding|replying|reacting|answering|commenting)',
].join('|')})`;

const office =
  '(?:foreign |prime |defen[cs]e )?(?:minister|spokes\\w+|secretary|ambassador|president)';

/**
 * Matches where a person is said to say something: `Wang said`, `said Wang Yi`.
 * @param known true where it is known who speaks, so that `he` is that person, and more may stand
 *   before the verb.
 */
export function saidInEnglishBy(name: string, known: boolean): RegExp {
  const words = name.split(' ').map((word) => RegExp.escape(word));
  const own = `(?:${[words.join(' '), words[0], words.at(-1)].join('|')})`;
  const who = known ? `(?:${own}|[Hh]e|[Ss]he|[Tt]he ${office})` : own;
  const between = known ? '(?:[^."]|(?<=[A-Z])\\.){0,60}?' : '(?: \\w+){0,2}? ';
  const behind = known ? `(?:${own}|the ${office})` : own;
  return new RegExp(
    `\\b${who}\\b${between}\\b${saying}\\b|\\b${saying} ${behind}\\b|\\b[Aa]ccording to ${behind}\\b|\\b(?:remarks?|comments?|statements?) (?:was|were) made by [^."]{0,60}?\\b${own}\\b`,
    'u',
  );
}

/** Matches where somebody whom only his office names is said to say something. */
export const officeSays = new RegExp(
  `\\b[Tt]he (?:[\\w'’-]+ ){0,2}(?:spokes\\w+|representative|minister|ambassador|official|ministry)\\b[^."]{0,40}?\\b${saying}\\b`,
  'u',
);

const quotation = /["“][^"“”]*["”]?/gu;

/** A paragraph of which only the paper's words are left, without what it says of a person in between. */
export const withoutQuotations = (text: string) =>
  text
    .replace(quotation, '""')
    .replace(/, an? [^,."]{2,80},/gu, '')
    .replace(/, the [^,."]{2,80},/gu, '');
