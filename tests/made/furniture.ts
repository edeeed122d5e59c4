import type { Conference } from './conference.ts';
import type { Item } from './sheet.ts';
import { wrap } from './wrap.ts';

// What a paper prints around a press conference in simplified Chinese.

export const occasionOf = ({ place }: Conference) => `${place}公园部新闻发布会`;

export const ledeOf = (c: Conference) =>
  `${c.month}月${c.day}日，${occasionOf(c)}在${c.place}会展中心举行。公园部部长${c.speaker}就${c.subject}回答记者提问。`;

export const titlesOf = (c: Conference): string[] => [
  `公园部部长${c.speaker} 就${c.subject}回答记者提问`,
  `${c.speaker}就${c.subject}答记者问`,
  `——公园部部长${c.speaker}就${c.subject}回答记者提问`,
];

/** Captions in the forms that papers use. */
export const captionsOf = (c: Conference): string[] => [
  `${c.month}月${c.day}日，${occasionOf(c)}在${c.place}会展中心举行。公园部部长${c.speaker}（中）回答记者提问。据北港社`,
  `${c.month}月${c.day}日，${c.speaker}就${c.subject}回答记者提问。 北港社发`,
  `图为${c.speaker}在发布会上回答记者提问。`,
  `▲公园部部长${c.speaker}在发布会现场。 周子言 摄`,
  `公园部部长${c.speaker}出席新闻发布会。（北港社）`,
];

/** A box that has nothing to do with the sentence it lies across. */
export const boxOf = (c: Conference): Item[] => [
  { as: 'sidebar-title', text: `${c.speaker}还回应了这些话题` },
  ...c.box.flatMap(({ item, text }): Item[] => [
    { as: 'sidebar-item', text: `■${item}` },
    { as: 'sidebar-item', text },
  ]),
];

export const captionOf = (c: Conference, form: number): Item => {
  const captions = captionsOf(c);
  return { as: 'caption', text: captions[form % captions.length] as string };
};

/** What stands at the edge of a page, between the two halves of a sentence or of an answer. */
export const pageEdgeOf = (c: Conference, form: number): Item[] => {
  const date = `${c.year}年${c.month}月${c.day}日 星期${c.weekday}`;
  const edges = [
    [`云岭日报 ${date}`, '要闻 A03'],
    ['- 4 -'],
    ['第3版'],
    [`要闻 ${date} 责编 李平`],
    ['Page 3 of 9'],
    ['A03', '综合新闻'],
    ['A2 要闻', `${date} 责编/李平 版式/张宁`],
    [`2 要闻 ${date}`],
    ['·4·'],
    [`${c.year}-${c.month}-${c.day}`],
  ];
  return (edges[form % edges.length] as string[]).map((text) => ({ as: 'masthead', text }));
};

/** The headline of another story, as it stands across a column. */
export const headlineOf = ({ otherStories }: Conference, form: number): Item[] =>
  otherStories.slice(form % 3, (form % 3) + 1).map((text) => ({ as: 'masthead', text }));

/** Where a text goes on on another page, and where it comes from. */
export const jumpOf = (form: number): Item[] =>
  [['（下转第2版）', '（上接第1版）'], ['(下转A3版)'], ['（下转第四版）', '（紧接第一版）']][
    form % 3
  ]?.map((text) => ({ as: 'jump-line', text })) ?? [];

/** Sets a text in a column of so many full-width characters; as one line where there is no width. The label, of so many characters, stands before it. */
export const inColumn = (text: string, width: number | null, label = 0) =>
  width === null ? text : wrap(text, width, Math.min(label, width - 2)).join('\n');

/** Chinese with the half-width marks that some text recognition gives. */
export function narrow(text: string): string {
  const marks: Record<string, string> = {
    '，': ',',
    '？': '?',
    '！': '!',
    '：': ':',
    '；': ';',
    '（': '(',
    '）': ')',
  };
  return text.replace(/[，？！：；（）]/g, (mark) => marks[mark] as string);
}
