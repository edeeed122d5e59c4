import { describe, expect, it } from 'vitest';
import { madePieces } from './made-pieces.ts';
import { recognizeFurniture, tellsOfEvent } from './recognize-furniture.ts';

const form = (source: string) =>
  recognizeFurniture(madePieces(source, '林知远')[0] as never, '林知远');

describe('what a form alone tells', () => {
  it.each([
    ['（下转第2版）', 'jump-line'],
    ['…', 'rule'],
    ['Advertisement', 'masthead'],
    ['Web editor: Ann Vale', 'credit'],
    ['Reporting by Ann Vale; Editing by Tom Moor', 'credit'],
    ['Tags: lakes, ferries', 'link'],
    ['(紧接第一版)', 'jump-line'],
    ['上接A1版', 'jump-line'],
    ['第3版', 'masthead'],
    ['第三版', 'masthead'],
    ['04 要闻', 'masthead'],
    ['（资料图片）', 'caption'],
    ['https://news.example/1', 'link'],
    ['3月7日，游客在新步道上参观。（北港社）', 'caption'],
    ['- 4 -', 'masthead'],
    ['图①：林知远在发布会上。 图②：记者举手提问。', 'caption'],
    ['今日八版', 'masthead'],
    ['2031-05-09 来源：北港日报', 'credit'],
    ['2031年5月9日 10:20 来源：北港网', 'credit'],
    ['Page 3 of 9', 'masthead'],
    ['12', 'masthead'],
    ['我市召开现场会 >>5版', 'masthead'],
    ['据新华社', 'credit'],
    ['（据新华社北京3月7日电）', 'credit'],
    ['责任编辑：李平', 'credit'],
    ['（完）', 'credit'],
    ['图为林知远在发布会上。', 'caption'],
    ['图源：公园部网站', 'caption'],
    ['▲林知远在发布会现场。 周子言 摄', 'caption'],
    ['3月7日，发布会在青川举行。林知远（中）回答记者提问。据新华社', 'caption'],
    ['公园部部长林知远出席新闻发布会。（新华社）', 'caption'],
    ['■湿地保护', 'sidebar-item'],
    ['◆ 轮渡', 'sidebar-item'],
    ['---', 'rule'],
    ['. . . . .', 'rule'],
    ['— END —', 'credit'],
    ['编辑｜小林', 'credit'],
  ])('%s', (text, type) => {
    expect(form(text)).toBe(type);
  });
});

it.each([
  '我们的立场是一贯的。',
  '林知远：我们愿同各方合作。',
  '林知远说，据新华社报道，步道开放了。',
  '据统计，去年接待访客3万人次。',
  '2023年是开拓之年。',
  '■这不是标题，而是一句完整的话。',
  '',
])('leaves “%s” to its place', (text) => {
  expect(text === '' ? null : form(text)).toBeNull();
});

it('knows what tells of the press conference itself', () => {
  expect(tellsOfEvent('3月7日，公园部在青川举行新闻发布会。')).toBe(true);
  expect(tellsOfEvent('公园部部长林知远就绿道回答记者提问。')).toBe(true);
  expect(tellsOfEvent('我们将举行一系列活动。')).toBe(false);
  expect(tellsOfEvent('3月7日的发布会怎么样？')).toBe(false);
});
