import type { Conference } from './conference.ts';
import type { Item } from './sheet.ts';

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
  ];
  return (edges[form % edges.length] as string[]).map((text) => ({ as: 'masthead', text }));
};

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
