import { expect, it } from 'vitest';
import { madeTyped } from './made-pieces.ts';

const answer = (source: string) =>
  madeTyped(`问：开放吗？\n\n答：会的。\n\n${source}`, null)
    .filter(({ type }) => type === 'answer')
    .map(({ text }) => text);

it.each([
  '（公园部网）',
  '返回首页，查看更多',
  '你怎么看？欢迎在评论区留言。',
  '文章来源: 公园部 文章作者: 李平',
  '网友评论：说得好！\n\n支持！',
  '本文仅代表作者个人观点。',
  '步道部：明天开放，人人可往|北港新闻 · 快讯\n\n绿道办：今天也开放\n\n还没有评论，来说两句吧...',
  '原標題：公園|步道十年，人人都說好',
  '（根据直播整理）\n\n- 专题：步道十年\n\n新闻精选：',
  '#步道免费:1#',
  '步道十年 人人都说好\n2031-05-09\n绿道开放渡口停航 市民关心的都在这里\n2031-05-08',
  '收藏\n\n我要评论\n\n欢迎您发表看法，不文明的话将被删除。',
  '轻触这里，加载下一页\n\n分享到',
  '本文系本报独家稿件，未经授权，不得转载。',
  '标签 步道 绿道',
  '欢迎光临 湖区网-湖区门户(www.lake.example) (https://www.lake.example/)\tPowered by Lakeforum! X3',
  '（本报记者 李平 整理）\n\n分享 收藏 点赞',
  '·发言人谈渔业(2009/03/11)',
  '* * *\n\nNot an official record.',
  '---\n\n本文只作资料留存。',
  '---\n\n参考\n\n- [原文](/a)\n- 上一篇：[笔记](/b)\n\n本文作者：小林\n本文链接：https://blog.example/a\n版权声明：转载请注明出处！',
  '最后修改：2031 年 05 月 09 日\n如果觉得我的文章有用，请随意赞赏',
  '谢谢大家！',
  'All right. Thanks, everyone.',
  '[end of briefing]',
  '(The briefing was concluded at 2:14 p.m.)\n\n# # #\n\nHarbours\n\nPress office of the park',
  'Thank you. (End)\n\n* unofficial translation',
  'Source: Lake News/gs\n\nAdvertisement',
  '回复 点赞 收藏\n1楼 路人甲：说得好！',
  '回复列表\n\n1楼 路人甲：最后一个是哪个问题？\n\n2楼 爱吃瓜：说得好。',
])('leaves “%s” out of the last answer', (foot) => expect(answer(foot)).toEqual(['答：会的。']));

it.each([
  '还有一座。',
  '我们为志愿者点赞。',
  '步道的版权属于大家。',
  '绿道得到市民授权，人人收藏。',
  '（一）绿道。',
  '具体来说：\n\n1. 步道\n\n2. 渡口',
])('leaves “%s” in it', (text) => expect(answer(text)).toHaveLength(1 + text.split('\n\n').length));

it('leaves a button behind the last word out', () => {
  expect(answer('还有一座。【纠错】')).toEqual(['答：会的。', '还有一座。']);
});

it('leaves a line in that a broken sentence may go on with', () => {
  expect(answer('我们愿意同各\n\n方一道推进')).toHaveLength(3);
});

it.each([
  '标签：步道；绿道 编辑：李平\n\n云岭日报社视觉中心、编辑部制作\n\n云岭网 版权所有',
  'The End\n\n关键词：',
  '上一篇：\n\n下一篇：没有了\n\n已有 0 条',
])('leaves fields of the page, and what stands below them, out: “%s”', (foot) => {
  expect(answer(foot)).toEqual(['答：会的。']);
});

it('leaves what a portal says of its contributors out', () => {
  const foot = '監製：李平\n\n特别声明：以上内容由用户上传，本平台仅提供存储服务。';
  expect(answer(foot)).toEqual(['答：会的。']);
});

it('leaves out whom the press may call', () => {
  const foot = 'Media enquiries\n\n• Park office: (02) 5550 1234\n\n• Lake office: (02) 5550 5678';
  expect(answer(foot)).toEqual(['答：会的。']);
});

it.each([
  'Contributed by the originating author(s), this text may have been shortened by the Lake Wire.',
  'Disclaimer: The views and opinions expressed in this piece are solely those of the author.',
])('leaves out what a site says of its authors: “%s”', (foot) => {
  expect(answer(foot)).toEqual(['答：会的。']);
});

it('leaves a menu below a disclaimer out', () => {
  const foot = '原标题：步道开放\n\n【免责声明】本平台稿件均为转载稿。\n\n• 头条\n• 湖区\n• 人物';
  expect(answer(foot)).toEqual(['答：会的。']);
});
