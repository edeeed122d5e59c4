import { expect, it } from 'vitest';
import { cueReportedEnglish } from './cue-reported-english.ts';
import { madePieces } from './made-pieces.ts';

const turns = (source: string) =>
  cueReportedEnglish(madePieces(source))?.cues.map(
    (cue) => cue && [cue.opens, cue.name, cue.turnsTo],
  );

const lede = 'ASHBY, May 8 -- Parks Minister Lin Zhiyuan met the press on Thursday.';

it('tells who asked where the words before an answer do', () => {
  const source = `${lede}\n\nAsked by Lake Times about the trail, Lin said it is open.`;
  expect(cueReportedEnglish(madePieces(source))?.cues.at(-1)?.asker).toBe('Lake Times');
});

it('leaves what tells of the occasion alone above a question to no answer', () => {
  const told = 'Park spokesperson Lin Zhiyuan made the remarks at a news briefing.';
  const source = `${told}\n\nLake Times put the question of whether the trail is open.\n\nLin said it is.`;
  expect(turns(source)?.map((cue) => cue?.[0] ?? null)).toEqual([null, 'question', 'answer']);
});

it('opens an answer where the one who holds an office is reported as saying something', () => {
  expect(
    turns(
      `${lede}\n\nAsked about the trail, Lin said it is open.\n\n"It is free," he added.\n\nThe trail is old.`,
    ),
  ).toEqual([
    null,
    ['answer', 'Lin Zhiyuan', true],
    ['answer', 'Lin Zhiyuan', false],
    ['narration', null, false],
  ]);
});

it('hears who speaks most of those who hold an office, behind his quotation too', () => {
  expect(
    turns(
      `ASHBY -- President Tom Vale has said it is closed.\n\n“It is open,” said Lin Zhiyuan, a spokesperson, when asked about the trail. “It is free.\n\n“It is safe.”\n\nLin told a briefing that U.S. visitors are welcome.`,
    ),
  ).toEqual([null, ['answer', 'Lin Zhiyuan', true], null, ['answer', 'Lin Zhiyuan', false]]);
});

it('opens a question where a reporter is said to ask', () => {
  expect(
    turns(`${lede}\n\nA reporter from AFP asked when it opens.\n\nLin replied that it has.`)?.[1],
  ).toEqual(['question', 'AFP', false]);
});

it('finds none where nobody meets the press, or nobody says anything', () => {
  expect(turns('Parks Minister Lin Zhiyuan said the trail is open.')).toBeUndefined();
  expect(turns(lede)).toBeUndefined();
});

it('hears a person without an office who is said to say something', () => {
  expect(
    turns(
      `ASHBY, May 8 -- Ashby's parks minister set out plans at a news conference.\n\nAsked about the trail, Lin Zhiyuan said it is open.\n\n"It is free," Lin told reporters.`,
    ),
  ).toEqual([null, ['answer', 'Lin Zhiyuan', true], ['answer', 'Lin Zhiyuan', false]]);
});

it('cuts question and answer apart that stand in one paragraph, and keeps what follows in the answer', () => {
  const source =
    'On May 8 spokesperson Lin Zhiyuan held a regular press conference. A reporter asked about the trail. Lin Zhiyuan said that it is open.\n\nNobody should close it.';
  const cued = cueReportedEnglish(madePieces(source));
  expect(cued?.cues.map((cue) => cue?.opens ?? null)).toEqual([null, 'question', 'answer', null]);
  expect(cued?.pieces[1]?.text.trim()).toBe('A reporter asked about the trail.');
});

it('hears an office without a name answer a question', () => {
  expect(
    turns(
      'A park official met reporters.\n\nThe reporter asked: Is it open?\n\nThe park representative stated that it is.',
    ),
  ).toEqual([null, ['question', null, false], ['answer', null, false]]);
});

it('hears what was said before the words that tell of the question', () => {
  expect(
    turns(
      `Spokesperson Lin Zhiyuan dismissed the reports.\n\nLin was responding to a question at a news briefing.\n\nThe gates open at noon, said the spokesperson.`,
    ),
  ).toEqual([
    ['answer', 'Lin Zhiyuan', false],
    ['answer', 'Lin Zhiyuan', true],
    ['answer', 'Lin Zhiyuan', false],
  ]);
});

it('hears nobody in a record that says of itself that it is one', () => {
  expect(
    turns(
      'The following is a near-verbatim transcript of the noon briefing.\n\nGood afternoon. Envoy Anna Vale said yesterday that it is open.',
    ),
  ).toBeUndefined();
});

it('takes that questions were answered for no answer', () => {
  expect(
    turns(
      `${lede}\n\nMinister Lin Zhiyuan answered questions from readers.\n\nOn the trail, Lin said it is open.`,
    )?.slice(1),
  ).toEqual([null, ['answer', 'Lin Zhiyuan', true]]);
});

it('hears one whom only initials or a surname name', () => {
  expect(
    turns(
      "The Warden's Spokesman (WS) met the press at a briefing.\n\nAsked if the trail was open, the WS replied that it was.",
    ),
  ).toContainEqual(['answer', 'WS', true]);
  expect(
    turns(
      'The park spokesman made the remarks at a news conference.\n\nVale said that the trail is open.\n\nWhen asked about the lake, Vale said that it is not.',
    )?.slice(1),
  ).toEqual([
    ['answer', 'Vale', false],
    ['answer', 'Vale', true],
  ]);
});

it('takes the name of a place that says something for nobody’s', () => {
  expect(
    turns(
      'The park spokesman made the remarks at a news conference in Ashby.\n\nAshby said that the trail is open.',
    ),
  ).toBeUndefined();
});

it('hears who made a statement, with a name of four words', () => {
  expect(
    turns(
      'The statement was made by Lakeland Parks Spokesperson Lin Zhi Yuan An while answering reporters’ queries on the trail.\n\nShe said that it is open.',
    ),
  ).toEqual([
    ['answer', 'Lin Zhi Yuan An', true],
    ['answer', 'Lin Zhi Yuan An', false],
  ]);
});

it('parts two exchanges whose questions are told as a ministry’s page translates them', () => {
  const first =
    'When asked by a local reporter, the mayor said that she saw the lake. What is the comment on this?';
  const second =
    'At the meeting, a reporter also asked questions, and the ferry is late. Why is that?';
  const source = `On May 8, Park spokesperson Lin Zhiyuan held a press conference.\n\n${first}\n\nLin Zhiyuan said that it is open.\n\n${second}\n\nLin Zhiyuan said that it is foggy.`;
  expect(turns(source)?.map((cue) => cue?.[0] ?? null)).toEqual([
    null,
    'question',
    'answer',
    'question',
    'answer',
  ]);
});
