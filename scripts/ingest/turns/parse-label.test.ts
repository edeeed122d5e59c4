import { describe, expect, it } from 'vitest';
import { parseLabel } from './parse-label.ts';

const read = (text: string, bold: readonly (readonly [number, number])[] = []) => {
  const label = parseLabel(text, bold as never);
  return label && [label.role, label.name, text.slice(label.length)];
};

describe('a label that says what it is', () => {
  it.each([
    ['彭博社记者：请问', 'asker', '彭博社', '请问'],
    ['《海图周刊》记者:请问', 'asker', '《海图周刊》', '请问'],
    ['云岭日报记者（李平）：请问', 'asker', '云岭日报', '请问'],
    ['云岭日报记者李平：请问', 'asker', '云岭日报', '请问'],
    ['雲嶺日報記者：請問', 'asker', '雲嶺日報', '請問'],
    ['路透社：请问', 'asker', '路透社', '请问'],
    ['[AFP]: May I', 'asker', 'AFP', 'May I'],
    ['【北港通讯社】：请问', 'asker', '北港通讯社', '请问'],
    ['记者：请问', 'asker', null, '请问'],
    ['问：请问', 'asker', null, '请问'],
    ['問：請問', 'asker', null, '請問'],
    ['问 ： 请问', 'asker', null, '请问'],
    ['Q: May I', 'asker', null, 'May I'],
    ['QUESTION: May I', 'asker', null, 'May I'],
    ['Q  May I', 'asker', null, 'May I'],
    ['Q', 'asker', null, ''],
    ['R: No.', 'speaker', null, 'No.'],
    ['R. No.', 'speaker', null, 'No.'],
    ['JANE MOOR/TV8: May I', 'asker', 'TV8', 'May I'],
    ['Warden Secretary Anna Vale (00:12): No.', 'speaker', 'Warden Secretary Anna Vale', 'No.'],
    ['Warden Secretary Anna Vale: (00:12) No.', 'speaker', 'Warden Secretary Anna Vale', 'No.'],
    ['Q3 Lady Vale: May I', 'asker', 'Lady Vale', 'May I'],
    ['JANE MOOR, HOST: May I', 'asker', 'JANE MOOR', 'May I'],
    ['Presenter (Jane Moor): May I', 'asker', 'Jane Moor', 'May I'],
    ['Chief Spokesperson, Anna Vale: No.', 'speaker', 'Anna Vale', 'No.'],
    ['追问：那么', 'follow-up', null, '那么'],
    ['答：不会。', 'speaker', null, '不会。'],
    ['A: No.', 'speaker', null, 'No.'],
    ['MR. VALE: No.', 'speaker', 'MR. VALE', 'No.'],
    ['SENIOR OFFICIAL: No.', 'speaker', 'SENIOR OFFICIAL', 'No.'],
    ['发言人：不会。', 'speaker', '发言人', '不会。'],
    ['外交部发言人林知远：不会。', 'speaker', '外交部发言人林知远', '不会。'],
    ['陈立答：不会。', 'speaker', '陈立', '不会。'],
    ['主持人：现在开始。', 'moderator', '主持人', '现在开始。'],
    ['Moderator: Welcome.', 'moderator', 'Moderator', 'Welcome.'],
    ['\u200b问：请问', 'asker', null, '请问'],
    ['一、问：请问', 'asker', null, '请问'],
    ['一问：请问', 'asker', null, '请问'],
    ['第二问：请问', 'asker', null, '请问'],
    ['10:08 北港通讯社记者提问：请问', 'asker', '北港通讯社', '请问'],
    ['Q1　彭博社：请问', 'asker', '彭博社', '请问'],
    ['鳳凰衛視問：請問', 'asker', '鳳凰衛視', '請問'],
    ['■ 问：请问', 'asker', null, '请问'],
    ['“彭博社记者”：请问', 'asker', '彭博社', '请问'],
    ['”聯合報“記者︰請問', 'asker', '聯合報', '請問'],
    ['网友“海风”：请问', 'asker', '网友“海风”', '请问'],
    ['听众陈立：请问', 'asker', '听众陈立', '请问'],
    ['Question (translated): May I', 'asker', null, 'May I'],
    ['Jane Doe, WION: May I', 'asker', 'WION', 'May I'],
    ['REPORTER (Nikkei): May I', 'asker', 'Nikkei', 'May I'],
    ['📢 北港通讯社记者：请问', 'asker', '北港通讯社', '请问'],
    ['總統答復：不會。', 'speaker', '總統', '不會。'],
    ['UNIDENTIFIED REPORTER: May I', 'asker', null, 'May I'],
    ['Unknown Female Journalist 2: May I', 'asker', null, 'May I'],
    ['WION (Jane Doe): May I', 'asker', 'WION', 'May I'],
    ['Reporter from the Ashby Post: May I', 'asker', 'Ashby Post', 'May I'],
    ['LIN Zhiyuan, Minister for Public Parks: No.', 'speaker', 'LIN Zhiyuan', 'No.'],
    ['Lin Zhiyuan, Official Spokesperson: No.', 'speaker', 'Lin Zhiyuan', 'No.'],
    ['新闻局副局长、发言人 寿安：不会。', 'speaker', '新闻局副局长、发言人 寿安', '不会。'],
  ])('%s', (text, role, name, rest) => {
    expect(read(text)).toEqual([role, name, rest]);
  });
});

it('leaves a name of which only the document tells what it is', () => {
  expect(read('陈立：不会。')).toEqual(['unknown', '陈立', '不会。']);
  expect(read('Lake Chronicle, Satomi: May I')).toEqual(['unknown', 'Lake Chronicle', 'May I']);
  expect(read('我们的立场是：不变。')?.[0] ?? 'none').toMatch(/none|unknown/);
});

it.each([
  '他说：“不会。”',
  '陈立表示：不会。',
  '第一，安全。第二：便民。',
  '【北港时报-北港网报道 记者 李平】5月9日，步道开放。',
  '网友热议：步道',
  '【纠错】 责任编辑： 李平',
  '文章来源：公园部',
  '发布时间：今天',
  '【相关阅读】步道开放',
  '今天讲三点，分别是：安全',
  '各位记者朋友，大家好！',
  'A long road lies ahead.',
  '时间到了',
  '王部长',
  'A2 要闻',
  '',
])('finds none in “%s”', (text) => {
  expect(parseLabel(text)).toBeNull();
});

it('takes a bold name without a colon for a label, and other bold words for none', () => {
  expect(read('云岭日报记者 请问', [[0, 6]])).toEqual(['asker', '云岭日报', '请问']);
  expect(read('云岭日报记者 请问')).toBeNull();
  expect(read('重要的事 请问', [[0, 4]])).toBeNull();
  expect(read('请云岭日报记者 请问', [[1, 7]])).toBeNull();
});

it('reads the minute of a live report before or behind a name as part of the label', () => {
  expect(read('[林知远] [10:19]：会的。')).toEqual(['unknown', '林知远', '会的。']);
  expect(read('[云岭日报记者] [10:12]:开放吗？')).toEqual(['asker', '云岭日报', '开放吗？']);
  expect(read('[10:12] 云岭日报记者：开放吗？')).toEqual(['asker', '云岭日报', '开放吗？']);
  expect(read('【10:12】云岭日报记者：开放吗？')).toEqual(['asker', '云岭日报', '开放吗？']);
  expect(read('[2021-03-08 10：12] 云岭日报记者：开放吗？')).toEqual([
    'asker',
    '云岭日报',
    '开放吗？',
  ]);
});

it('takes 记者 behind an outlet in brackets for part of its label', () => {
  expect(read('【云岭日报】记者﹕开放吗？')).toEqual(['asker', '云岭日报', '开放吗？']);
});

it('leaves the sound that a machine adds to a character out of a name', () => {
  expect(read('云岭電(diàn)台记者：开放吗？')).toEqual(['asker', '云岭電台', '开放吗？']);
  expect(read('公園(yuán)部部長 林知遠(yuǎn)：會的。')?.[0]).toBe('speaker');
});

it('knows who asks and who presides in a council', () => {
  expect(read('何青川議員：何時開放？')).toEqual(['asker', '何青川議員', '何時開放？']);
  expect(read('議會主席林知遠議員：請回答。')?.[0]).toBe('speaker');
});

it('knows a reporter of an outlet with a Latin name on a line alone', () => {
  expect(read('QBC記者')).toEqual(['asker', 'QBC', '']);
});

it('hears nobody ask in the word for a press conference', () => {
  expect(parseLabel('林知远记者会谈步道：绝不关闭')).toBeNull();
});

it('takes a sentence that tells of reporters for no label', () => {
  expect(read('以下为今日园林局长林知远与记者的谈话全文（中文部分）：')).toBeNull();
});

it('knows the head of a bureau of any rank by the office', () => {
  expect(read('青川研究院步道所所长林知远：会的。')?.[0]).toBe('speaker');
});

it('takes what heads a list of other stories for no label', () => {
  expect(read('相关新闻：步道开放')).toBeNull();
  expect(read('相關新聞:')).toBeNull();
});

it('knows the surnames of both scripts', () => {
  expect(read('張知遠：會的。')).toEqual(['unknown', '張知遠', '會的。']);
  expect(read('園林司副司長張知遠：會的。')?.[0]).toBe('speaker');
  expect(read('歐陽知遠')?.[0]).toBe('unknown');
});

it('takes a word that says what comes for no label', () => {
  expect(read('导读：步道开放')).toBeNull();
});

it('names no outlet where a label tells only whose reporter asks, or that one does', () => {
  expect(read('青记者：开放吗？')).toEqual(['asker', null, '开放吗？']);
  expect(read('突然有记者提问：开放吗？')).toEqual(['asker', null, '开放吗？']);
});

it('takes a row of links in brackets for no label', () => {
  expect(read('[打印文字稿] [打印图文稿]')).toBeNull();
});

it('knows who asks for an outlet without being called its reporter, and where its reporter is posted', () => {
  expect(read('云岭社青川分社社长：开放吗？')).toEqual(['asker', '云岭社', '开放吗？']);
  expect(read('湖区《星桥报》特派员：开放吗？')).toEqual(['asker', '湖区《星桥报》', '开放吗？']);
  expect(read('云岭日报驻青川记者：开放吗？')).toEqual(['asker', '云岭日报', '开放吗？']);
});

it('knows one of several reporters without a name', () => {
  expect(read('記者2：開放嗎？')).toEqual(['asker', null, '開放嗎？']);
});

it('takes a headline that tells of meeting reporters for no asker', () => {
  expect(read('公园部部长在湖区会见记者')?.[0]).not.toBe('asker');
});

it('takes the host of a broadcast for one who asks, and an outlet by its ending or in capitals', () => {
  expect(read('Tom Vale, host: Is it open?')).toEqual(['asker', 'Tom Vale', 'Is it open?']);
  expect(read('Lake Shimbun, Mori: Is it open?')?.slice(0, 2)).toEqual(['asker', 'Lake Shimbun']);
  expect(read('Tom Vale (POLITICO): Is it open?')?.slice(0, 2)).toEqual(['asker', 'POLITICO']);
});

it('does not take a title that tells what was done to reporters for a label', () => {
  expect(read('林知远妙对北港记者')).toBeNull();
  expect(read('林知远面对北港记者')).toBeNull();
  expect(read('《面对面》记者')).not.toBeNull();
});

it('takes no note in brackets for a label', () => {
  expect(parseLabel('（视频：李平 编辑：陈立）')).toBeNull();
  expect(parseLabel('（10:34）林知远：步道明天开放。')?.name).toBe('林知远');
});
