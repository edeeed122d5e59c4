import fc from 'fast-check';
import { type Conference, conference } from '../conference.ts';
import { inColumn, occasionOf } from '../furniture.ts';
import { type Item, printItems } from '../sheet.ts';
import { simplified } from '../speak-simplified.ts';
import type { Made } from '../truth.ts';

const style = fc.record({
  generator: fc.constantFrom('jekyll', 'hexo', 'hugo'),
  setting: fc.nat({ max: 3 }),
  verb: fc.constantFrom('说', '表示', '指出', '强调', '称'),
  /** For each paragraph of the answer, whether it says again who speaks. */
  named: fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }),
  picture: fc.boolean(),
  adverts: fc.boolean(),
  oneLine: fc.boolean(),
  /** The width at which the source's lines are broken, in full-width characters. */
  width: fc.option(fc.integer({ min: 8, max: 40 })),
  /** After which paragraph the page points at another story. */
  more: fc.option(fc.nat({ max: 6 })),
});
type Style = typeof style extends fc.Arbitrary<infer S> ? S : never;

/** A crawled post: front matter, a linked title, and a report in the third person as HTML. */
export const crawledPost: fc.Arbitrary<Made> = fc
  .tuple(conference(simplified), style)
  .map(([c, s]) => {
    const speech = c.talks
      .flatMap(({ answer }) => answer)
      .map((text, i) => {
        // Without its speaker such a paragraph could as well be the paper's own background.
        const isDoubtful = /^(?:据|外界|去年|有关|此前|美国|根据|\d)/.test(text);
        const isItem = /^(?:\d\.|（|一是|二是|首先|其次)/.test(text);
        const isNamed = i > 0 && !isItem && (s.named[i % s.named.length] || isDoubtful);
        return isNamed ? `${c.speaker}${s.verb}，${text}` : text;
      });
    const title = `${c.speaker}：${c.talks[0]?.heading}`;
    const items: Item[] = [
      ...(s.picture ? [{ as: 'caption', text: captionOf(c) } as const] : []),
      {
        as: 'lede',
        text: `公园部部长${c.speaker}星期${c.weekday}（${c.month}月${c.day}日）说，${c.subject}已经取得进展，今后还将稳步推进。`,
      },
      ...speech.map(
        (text, i): Item => ({
          as: 'answer',
          text,
          label: i === 0 ? (settingsOf(c)[s.setting] as string) : '',
        }),
      ),
    ];
    const advert = '<div class="ad"><div id="slot-1"></div></div>';
    const more = '<p>延伸阅读：<a href="https://news.example/story-2">渡口昨日恢复夜航</a></p>';
    const printed = printItems(
      items,
      ({ as, text, label = '' }, i) => ({
        before: as === 'caption' ? figure(text) : `<p>${label}`,
        text: inColumn(text, s.oneLine ? null : s.width),
        after: `${as === 'caption' ? '</figcaption>' : '</p>'}${s.adverts && i % 3 === 2 ? advert : ''}${s.more === i ? more : ''}${s.oneLine ? '' : '\n'}`,
      }),
      `${frontMatter(c, s, title)}<!--1709778706000-->\n[${title}](https://news.example/story-1)\n------\n\n<div>\n`,
    );
    return {
      shape: 'crawled-post',
      file: 'sources/made.txt',
      source: `${printed.source}<div class="paywall"></div>\n</div>\n`,
      marks: printed.marks,
      exchanges: [{ asker: null, question: [], answer: speech, speech: 'reported' }],
    };
  });

const captionOf = (c: Conference) =>
  `公园部部长${c.speaker}星期${c.weekday}在新闻发布会上说，${c.subject}已经取得进展。（北港社）`;

const figure = (text: string) =>
  `<div class="figure"><img data-src="https://static.example/a.jpg?v=1&amp;t=2" title="${text}" alt="${text}"></div> <figcaption>`;

const settingsOf = (c: Conference) => [
  `${occasionOf(c)}星期${c.weekday}上午举行，${c.speaker}在会上就“${c.subject}”相关问题进行回答时说，`,
  `${c.speaker}星期${c.weekday}出席${occasionOf(c)}，在回答记者提问时表示，`,
  `在${c.month}月${c.day}日举行的${occasionOf(c)}上，${c.speaker}介绍说，`,
  `${occasionOf(c)}${c.month}月${c.day}日在${c.place}召开，部长${c.speaker}在会上指出，`,
];

function frontMatter(c: Conference, { generator }: Style, title: string): string {
  const date = `${c.year}-${String(c.month).padStart(2, '0')}-${String(c.day).padStart(2, '0')}`;
  const fields = {
    jekyll: `layout: post\ntitle: "${title}"\ndate: ${date}T02:31:46.000Z\nauthor: 云岭日报\nfrom: https://news.example/story-1\ntags: [ 云岭日报 ]\ncomments: True\n`,
    hexo: `title: '${title}'\ndate: ${date} 10:31:46\ntags:\n  - 公园\n  - 发布会\nsource: 云岭日报\nurl: https://news.example/story-1\n`,
    hugo: `title: ${JSON.stringify(title)}\ndate: ${date}\ndraft: false\nauthor: "云岭日报"\n# 抓取于次日\ncategories: ["新闻"]\n`,
  };
  return `---\n${fields[generator as keyof typeof fields]}---\n`;
}
