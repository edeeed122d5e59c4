import { expect, it } from 'vitest';
import { madePieces } from './made-pieces.ts';

const texts = (source: string) =>
  madePieces(source)
    .map(({ text }) => text)
    .filter(Boolean);

it('cuts a paragraph where a second turn opens in it', () => {
  expect(texts('问：开放吗？答：会的。')).toEqual(['问：开放吗？', '答：会的。']);
  expect(texts('云岭日报记者：开放吗？ 记者：何时？')).toEqual([
    '云岭日报记者：开放吗？',
    '记者：何时？',
  ]);
});

it('cuts a run of turns in two languages', () => {
  const turns = [
    'At the invitation of the town, Lin Zhiyuan will visit the park on May 9.',
    '北港台记者：步道开放吗？',
    'Ashby TV: Is it open?',
    '林知远：开放。',
    'Lin Zhiyuan: It is.',
  ];
  expect(texts(turns.join(''))).toEqual(turns);
});

it('cuts a turn from the same in English behind it', () => {
  const turns = ['北港台记者：步道开放吗？', 'Harbour TV: Is it open?'];
  expect(texts(turns.join(' '))).toEqual(turns);
  const answers = ['林知远：开放。', 'Warden Lin: It is.'];
  expect(texts(answers.join(' '))).toEqual(answers);
});

it('cuts where an office answers what the paragraph tells of', () => {
  const asked = '9日，公园部召开发布会。有记者就步道一事进行提问。';
  const answered = '公园部新闻发言人 林知远：步道开放。';
  expect(texts(asked + answered)).toEqual([asked, answered]);
});

it('leaves a colon inside a sentence, and a name that introduces what somebody once said', () => {
  for (const text of [
    '答：有位馆长说：“问得好。”',
    '答：有三点：安全、便民。',
    '答：好。陈立：曾任馆长。',
  ])
    expect(texts(text)).toEqual([text]);
});

it('cuts jump lines and credits off the end of the last paragraph', () => {
  expect(texts('答：会的。（下转第2版）')).toEqual(['答：会的。', '（下转第2版）']);
  expect(texts('答：会的。 据新华社')).toEqual(['答：会的。', '据新华社']);
  expect(texts('答：会的。（北港新闻）')).toEqual(['答：会的。', '（北港新闻）']);
  expect(texts('答：会的。 #步道免费:1#')).toEqual(['答：会的。', '#步道免费:1#']);
  expect(texts('答：会的。[2031-05-09 10:09]')).toEqual(['答：会的。', '[2031-05-09 10:09]']);
  expect(texts('答：会的。[10:09]')).toEqual(['答：会的。', '[10:09]']);
  expect(texts('答：会的。（据新华社北京电）')).toEqual(['答：会的。', '（据新华社北京电）']);
});

it('keeps the pieces of a paragraph tiled, each label its own', () => {
  const source = '问：开放吗？答：会的。\n\n答：好。';
  const pieces = madePieces(source);
  expect(pieces.map(({ start, end }) => source.slice(start, end)).join('')).toBe(source);
  expect(pieces.map(({ label }) => label?.role)).toEqual(['asker', 'speaker', 'speaker']);
});

it('never cuts a heading, a caption or a link', () => {
  const heading = madePieces('# 问：开放吗？答：会的。\n');
  expect(heading).toHaveLength(1);
  expect(heading[0]?.label?.role).toBe('asker');
  expect(madePieces('# 林知远：会的。\n')[0]?.label).toBeNull();
});

it('cuts a conference that is printed in one paragraph where its turns open', () => {
  expect(texts('【林立】：大家好。 【云岭日报记者】：开放吗？ 【林立】：会的。')).toEqual([
    '【林立】：大家好。',
    '【云岭日报记者】：开放吗？',
    '【林立】：会的。',
  ]);
  expect(texts('实录如下： 云岭网：开放吗？ 林大使：会的。 云岭网：何时？ 林大使：明天。')).toEqual(
    ['实录如下：', '云岭网：开放吗？', '林大使：会的。', '云岭网：何时？', '林大使：明天。'],
  );
});

it('never cuts inside the label that opens the paragraph', () => {
  expect(texts('云岭電(diàn)视台记者：开放吗？')).toEqual(['云岭電(diàn)视台记者：开放吗？']);
});

it('cuts the minute of a live report off the end of a paragraph', () => {
  expect(texts('答：会的。[10:34]')).toEqual(['答：会的。', '[10:34]']);
  expect(texts('答：会的。 [2031-03-14 10:09]')).toEqual(['答：会的。', '[2031-03-14 10:09]']);
});

it('cuts where words that label paragraphs stand behind a sentence, in Latin letters', () => {
  expect(
    texts(
      'REPORTER: Is it open?\n\nPM: It is.REPORTER: Since when?PM: Since noon. As the Times: says.',
    ),
  ).toEqual([
    'REPORTER: Is it open?',
    'PM: It is.',
    'REPORTER: Since when?',
    'PM: Since noon. As the Times: says.',
  ]);
});

it('cuts a run of turns in one paragraph where its labels say what they are', () => {
  expect(
    texts('MR. VALE: Ann? Q Is it open? MR. VALE: It is. Q Since when? MR. VALE: Since noon.'),
  ).toEqual([
    'MR. VALE: Ann?',
    'Q Is it open?',
    'MR. VALE: It is.',
    'Q Since when?',
    'MR. VALE: Since noon.',
  ]);
  expect(texts('Question: Is it open? Park Spokesperson: It is.')).toEqual([
    'Question: Is it open?',
    'Park Spokesperson: It is.',
  ]);
});

it('cuts behind any white space, and before a name that answers so in two paragraphs', () => {
  const answers = ['问：开放吗？        白居易：会的。', '问：何时？        白居易：明天。'];
  expect(texts(answers.join('\n\n'))).toEqual([
    '问：开放吗？',
    '白居易：会的。',
    '问：何时？',
    '白居易：明天。',
  ]);
});

it('cuts before an outlet with a number in its name', () => {
  expect(texts('问：何时？答：明天。 青川《24小时报》记者：何地？').at(-1)).toBe(
    '青川《24小时报》记者：何地？',
  );
});

it('cuts a live record in one paragraph at its labels and at its minutes', () => {
  const turns = [
    '[主持人陈立] 大家好。',
    '[ 2031-05-09 10:02 ]',
    '[北港台记者] 步道何时开放？',
    '[ 2031-05-09 10:03 ]',
    '[林知远] 明天开放。',
    '[ 2031-05-09 10:04 ]',
  ];
  expect(texts(turns.join(' '))).toEqual(turns);
});

it('cuts a conversation that runs on behind the lede, and whoever signs behind its last word', () => {
  const turns = [
    '5月9日，公园部举行发布会。公园部发言人束青川出席，回答提问。',
    '记者提问：步道何时开放？',
    '束青川：步道明天开放。',
    '编辑 李小平',
  ];
  expect(texts(turns.join(' '))).toEqual(turns);
});

it('cuts the first question off the words that announce the record', () => {
  expect(texts('以下为部分实录：云岭社记者：步道何时开放？ 王小川：明天。')).toEqual([
    '以下为部分实录：',
    '云岭社记者：步道何时开放？',
    '王小川：明天。',
  ]);
});

it('cuts several credits in brackets off the end together', () => {
  expect(texts('答：会的。(完) 【编辑：李平】')).toEqual(['答：会的。', '(完) 【编辑：李平】']);
});

it('cuts an editor in square brackets off the end', () => {
  expect(texts('答：会的。 【编辑:李平】')).toEqual(['答：会的。', '【编辑:李平】']);
});

it('cuts the agency off that signs behind the last sentence', () => {
  expect(texts('She said that the trail is open.-LNA')).toEqual([
    'She said that the trail is open.',
    '-LNA',
  ]);
});

it('cuts before one whose name the dictionary holds, right behind the question', () => {
  expect(texts('问：步道明年开放吗？\u00a0\u00a0\u00a0 高尔基：首先谢谢。')).toEqual([
    '问：步道明年开放吗？',
    '高尔基：首先谢谢。',
  ]);
});
