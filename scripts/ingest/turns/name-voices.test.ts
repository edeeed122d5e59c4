import { expect, it } from 'vitest';
import { madePieces } from './made-pieces.ts';
import { nameVoices } from './name-voices.ts';

const voices = (lines: string, speaker: string | null = null) =>
  nameVoices(madePieces(lines.split('\n').join('\n\n'), speaker), speaker).map(
    (named) => named && (named.sure ? named.voice : `${named.voice}?`),
  );

it('takes what a label says of itself', () => {
  expect(voices('主持人：开始。\n云岭日报记者：开放吗？\n追问：何时？\n发言人：会的。')).toEqual([
    'moderator',
    'asker',
    'follow-up',
    'speaker',
  ]);
});

it('knows the speaker by name or by surname', () => {
  expect(voices('问：开放吗？\n林知远：会的。', '林知远')).toEqual(['asker', 'speaker']);
  expect(voices('问：开放吗？\n林：会的。', '林知远')).toEqual(['asker', 'speaker']);
});

it('gives a name that answers questions the part of the speaker', () => {
  expect(
    voices('云岭日报记者：开放吗？\n陈立：会的。\n星桥卫视记者：何时？\n陈立：明天。'),
  ).toEqual(['asker', 'speaker', 'asker', 'speaker']);
});

it('gives a name that asks before the speaker answers the part of an asker', () => {
  expect(
    voices('海风国广：何时开放？\n林知远：明天。\n记者：好吗？\n林知远：好。', '林知远')[0],
  ).toBe('asker');
});

it('tells two names apart by who asks and who answers', () => {
  expect(voices('周子言：开放吗？\n陈立：会的。\n赵小满：何时？\n陈立：明天。')).toEqual([
    'asker',
    'speaker',
    'asker',
    'speaker',
  ]);
});

it('takes the beginning of a sentence for no label', () => {
  expect(voices('问：开放吗？\n林知远：会的。\n我们的立场是：不变。', '林知远')[2]).toBeNull();
  expect(voices('没有标签的话。')).toEqual([null]);
});

it('knows a person by the office that the text gives him, whatever the name', () => {
  expect(voices('印尼外长蕾特诺出席。\n新华社记者：何时？\n蕾特诺：明天。')).toEqual([
    null,
    'asker',
    'speaker',
  ]);
});

it('knows a person by the last part of the name', () => {
  expect(
    voices('湖区驻青川大使伊戈尔·莫尔古洛夫受访。\n新华社记者：何时？\n莫尔古洛夫：明天。')[2],
  ).toBe('speaker');
});

it('is unsure of a name that only stands where an answer would', () => {
  expect(voices('新华社记者：何时？\n柏川：明天。')).toEqual(['asker', 'speaker?']);
  expect(voices('新华社记者：何时？\n方向：向北。\n发言人：明天。')[1]).toBeNull();
  expect(voices('新华社记者：请您介绍一下\n柏川：步道迎来新变化')[1]).toBeNull();
});

it('tells who leads through the conference from who answers and who adds', () => {
  const lines = [
    '新闻局局长 寿安：大家好。',
    '新华社记者：何时？',
    '寿安：请林司长回答。',
    '司长林知远：明天。',
    '寿安：请陈司长补充。',
    '司长陈立：我补充一句，免费。',
    '寿安：谢谢。下一个问题。',
    '彭博社记者：何地？',
    '林知远：青川。',
  ];
  expect(voices(lines.join('\n'))).toEqual([
    'speaker',
    'asker',
    'moderator',
    'speaker',
    'moderator',
    'speaker',
    'moderator',
    'asker',
    'speaker',
  ]);
});

it('takes an outlet that tells of the conference before it begins for no asker', () => {
  const lines = [
    '云岭网：大厅里座无虚席。',
    '林知远：大家好。',
    '星桥卫视记者：何时？',
    '林知远：明天。',
  ];
  expect(voices(lines.join('\n'))).toEqual(['moderator', 'speaker', 'asker', 'speaker']);
});

it('takes who only calls the next speaker by name for one who presides', () => {
  const lines = [
    '何青川議員：何時？',
    '議會主席林知遠議員：園林局長。',
    '園林局長：明天。',
    '議會主席林知遠議員：何青川議員。',
    '何青川議員：何地？',
    '議會主席林知遠議員：園林局長。',
    '園林局長：青川。',
  ];
  expect(voices(lines.join('\n'))).toEqual([
    'asker',
    'moderator',
    'speaker',
    'moderator',
    'asker',
    'moderator',
    'speaker',
  ]);
});

it('takes an outlet in brackets for a dateline where nobody else stands in brackets', () => {
  expect(voices('【湖区新闻台】步道明天开放。\n林知远：会的。', '林知远')).toEqual([
    null,
    'speaker',
  ]);
  expect(voices('【湖区新闻台】何时？\n【林知远】明天。', '林知远')).toEqual(['asker', 'speaker']);
});

it('takes an outlet in brackets above 记者： for the one who asks', () => {
  const source =
    '【云岭报】\n记者：何时？\n林知远：明天。\n【星桥网】\n记者：何地？\n林知远：青川。';
  expect(voices(source, '林知远').filter((voice) => voice === 'asker')).toHaveLength(4);
});

it('takes whoever only greets or thanks for one who asks nothing', () => {
  expect(
    voices(
      'MS. VALE: Good afternoon.\nQ    Good afternoon.\nMS. VALE: One announcement.\nQ    Is it open?\nMS. VALE: Yes.\nQ    Thank you.',
    ),
  ).toEqual(['speaker', 'moderator', 'speaker', 'asker', 'speaker', 'moderator']);
});

it('takes a host who introduces his guest, and is thanked, for one who asks nothing yet', () => {
  expect(
    voices(
      'Presenter (Ann Vale): With me is the warden.\nMinister: Good morning.\nAnn Vale: Is it open?\nMinister: It is.',
    ),
  ).toEqual(['moderator', 'speaker', 'asker', 'speaker']);
});

it('does not take the name before the colon of a headline for a label', () => {
  expect(
    voices(
      'Lake Times: The warden speaks of the lake\nWe met the warden (Vale).\nLT: Is it open?\nVale: It is.\nLT: Since when?\nVale: Since noon.',
    ),
  ).toEqual([null, null, 'asker?', 'speaker?', 'asker?', 'speaker?']);
});

it('takes a name in capitals that answers questions for the speaker', () => {
  expect(voices('Q: Is it open?\nHARROW: It is.\nQ: Since when?\nVALE: Since noon.')).toEqual([
    'asker',
    'speaker?',
    'asker',
    'speaker?',
  ]);
});

it('knows one initial with its space and without', () => {
  expect(voices('A. Vale: Is the lake open?\nN. Moor: It is.\nA.Vale: Since when?')).toEqual([
    'asker',
    'speaker',
    'asker',
  ]);
});

it('takes who greets with a question, and then hands over, for no asker', () => {
  const lines = [
    '陈立：大家好！近来好吗？',
    '现在请林知远司长主持。',
    '林知远：谢谢。',
    '问：何时？',
    '林知远：明天。',
  ];
  expect(voices(lines.join('\n'), '林知远')[0]).not.toBe('asker');
});

it('knows a person whose name is a word of the dictionary where it recurs', () => {
  const lines = ['问：何时？', '林黛玉：明天。', '问：何地？', '林黛玉：青川。'];
  expect(voices(lines.join('\n'))).toEqual(['asker', 'speaker', 'asker', 'speaker']);
});

it('hears a house that answers for itself', () => {
  expect(voices('问：步道何时开放？\n公园部新闻局：明天。')).toEqual(['asker', 'speaker']);
});

it('knows a person by the courtesy behind the name', () => {
  const lines = ['记者：何时？', '园林局局长：明天。', '记者：会否变種？', '林知远教授：不会。'];
  expect(voices(lines.join('\n'))[3]).toBe('speaker');
});

it('takes an outlet that asks nothing for one that tells of the conference, though nobody asks', () => {
  const lines = '北港网：发布会十时开始。\n林知远：大家好。';
  expect(voices(lines, '林知远')).toEqual(['moderator', 'speaker']);
});

it('takes a name that introduces, and is thanked in two sentences, for one who asks nothing yet', () => {
  expect(
    voices(
      'Moor: With me is the warden. Thank you for coming.\nWarden Secretary Vale: Good evening. Thank you for having me.\nMoor: Is it open?\nWarden Secretary Vale: It is.',
    ),
  ).toEqual(['moderator?', 'speaker', 'asker?', 'speaker']);
});

it('knows a person who answers where the questions lack their mark', () => {
  expect(
    voices(
      'Reuters: what do you say to this\nAnna Vale: it is open\nLake News Agency: tell us more\nAnna Vale: it is free',
    ),
  ).toEqual(['asker', 'speaker', 'asker', 'speaker']);
});

it('knows who answers by the headline where nothing but names stands before the colons', () => {
  const lines = [
    'Park Secretary Tom Moor Holds Press Briefing',
    'Tom Moor: The paths are dry. And with that, we’ll take your questions. Ann, you are first.',
    'Ann: Wondering when you open.',
    'Tom Moor: Soon.',
  ];
  expect(voices(lines.join('\n'))).toEqual([null, 'speaker', 'asker?', 'speaker']);
});

it('takes a word before the first question that is but assented to for none', () => {
  expect(
    voices(
      'Jane Moor: I want to ask you about a few paths.\nAmbassador Vale: OK.\nJane Moor: Is one open?\nAmbassador Vale: It is.',
    ),
  ).toEqual(['moderator', 'speaker', 'asker', 'speaker']);
});

it('parts names of which each has its minute, and the label a line of its own', () => {
  const lines =
    'Anna Lin: (00:00)\nWe will open the path. Tom, I think you are on the phone.\nTom: (00:48)\nThank you. Wondering what you make of the ferry.\nAnna Lin: (01:06)\nCan you repeat that?\nTom: (01:09)\nWhat you make of the ferry.\nAnna Lin: (01:24)\nI would say it is late.';
  expect(voices(lines).filter((voice) => voice !== null)).toEqual([
    'speaker',
    'asker?',
    'speaker',
    'asker?',
    'speaker',
  ]);
});
