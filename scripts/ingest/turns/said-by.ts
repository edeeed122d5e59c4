import { assertingVerb, sayingVerb } from './names.ts';

/**
 * Matches the words, at the beginning of a paragraph, that report somebody as saying something.
 * @param speakers those whose words are reported; none where only an office tells who speaks.
 */
export function saidBy(speakers: readonly string[]): RegExp {
  // Where the speaker has a name, somebody else's office is somebody else.
  const office = '(?:发言人|發言人|外长|外長|部长|部長)';
  const alone = speakers.length ? '(?:发言人|發言人)' : office;
  const named = speakers.length
    ? `[^。！？!?“”，,]{0,24}?(?:${speakers.map((name) => RegExp.escape(name)).join('|')})`
    : `[^。！？!?“”，,]{0,24}?${office}`;
  const who = `(?:${named}|(?:该|該|外交部|国防部|商务部|国台办|這位|这位)${office}|${alone}|他|她|其)`;
  const lead =
    '(?:——[^。！？]{1,24}[。：])?(?:对此|對此|随后|隨後|(?:[^。！？!?“”]|“[^。！？“”]{1,60}”){0,80}?[，,])?[，,]?';
  const manner =
    '[^。！？!?，,：:]{0,40}?(?:[，,](?:在|就|并|並|还|對|对|向|谈|被)[^。！？!?，,：:]{0,40}?|[，,]被[问問][^。！？!?：:“”]{2,120}?[时時后後][^。！？!?，,：:]{0,4}?)?';
  const words = `${lead}${who}${manner}${sayingVerb}`;
  // 林知远的回答“坚定”: what is his says nothing.
  const opensQuotation = `${lead}${who}(?!的)${manner}${sayingVerb}(?=[“「])`;
  // Behind its quotation the clause that reports it may end the sentence, “明天。”林知远说。,
  // whatever the verb where he has a name.
  const names = speakers.map((name) => RegExp.escape(name)).join('|');
  const does = names ? `(?:${words}|(?:${names})[^。！？!?，,：:“”「」]{1,12})` : words;
  const quotedFirst = `[“「『][^“”「」『』]{2,300}[”」』]\\s?${does}[，,：:。]`;
  // Whatever the verb: what a colon and a quotation mark follow is said.
  const quotes = `${lead}${who}[^。！？!?，,：:“”「」]{0,12}[：:]\\s?(?=[“「『"])`;
  // 林知远强调步道应当开放: what is said may follow the verb of the one who is named, unmarked.
  const asserts = `${lead}${named}[又还還也则則再并並多次进進一步同时時]{0,4}${assertingVerb}(?![的了过過时時后後，,：:])(?=[^。！？“”]{6})(?=[^]*[。！？…”」]\\s*$)`;
  return new RegExp(
    `^(?:${asserts}|${quotedFirst}|${words}[，,：:]|${opensQuotation}|${quotes})`,
    'u',
  );
}
