import { describe, expect, it } from 'vitest';
import { cueTopics } from './cue-topics.ts';
import { madePieces, madeTyped } from './made-pieces.ts';
import { typePieces } from './type-pieces.ts';

const types = (
  source: string,
  speaker: string | null = '林知远',
  decisions?: Parameters<typeof madeTyped>[2],
) =>
  madeTyped(source, speaker, decisions)
    .filter(({ text }) => text)
    .map(({ type, exchange, text }) => [type + (exchange ?? ''), text.slice(0, 6)]);
const names = (source: string, speaker?: string | null) =>
  types(source, speaker).map(([type]) => type);

const turn = '问：步道何时开放？\n\n答：明天。\n\n';

describe('turns', () => {
  it('are numbered, and what is said before the first question is the opening', () => {
    expect(
      types(
        '林知远：大家好。\n\n云岭日报记者：步道何时开放？\n\n林知远：明天。\n\n欢迎大家。\n\n记者：好吗？\n\n林知远：好。',
      ),
    ).toEqual([
      ['opening', '林知远：大家'],
      ['question1', '云岭日报记者'],
      ['answer1', '林知远：明天'],
      ['answer1', '欢迎大家。'],
      ['question2', '记者：好吗？'],
      ['answer2', '林知远：好。'],
    ]);
  });

  it('are asked on by a follow-up, and by two questions in a row only once', () => {
    expect(names('问：一吗？\n\n答：一。\n\n追问：二吗？\n\n答：二。')).toEqual([
      'question1',
      'answer1',
      'question2',
      'answer2',
    ]);
    expect(names('问：一吗？\n\n问：二吗？\n\n答：二。')).toEqual([
      'question1',
      'question1',
      'answer1',
    ]);
  });

  it('are not those of a moderator', () => {
    expect(names(`主持人：开始。\n\n${turn}主持人：结束。`)).toEqual([
      'narration',
      'question1',
      'answer1',
      'narration',
    ]);
  });
});

describe('a torn sentence', () => {
  it('goes on below a blank line', () => {
    const [, right] = madeTyped('问：步道何时\n\n向公众开放？\n\n答：明天。', null).filter(
      ({ text }) => text,
    );
    expect(right?.type).toBe('question');
    expect(right?.takesUp).toMatchObject({ reason: 'column-break' });
  });

  it('goes on behind a caption, which stays a caption', () => {
    const typed = madeTyped(
      '问：步道何时\n\n图为林知远在发布会上。\n\n向公众开放？\n\n答：明天。',
      '林知远',
    ).filter(({ text }) => text);
    expect(typed.map(({ type }) => type)).toEqual(['question', 'caption', 'question', 'answer']);
    expect(typed[2]?.takesUp).toMatchObject({ reason: 'interposed' });
  });

  it('goes on behind a box with its title and text', () => {
    expect(
      names(
        '问：步道何时\n\n他还谈到\n\n■湿地\n\n湿地很好。\n\n■渡口\n\n渡口也好。\n\n向公众开放？\n\n答：明天。',
      ),
    ).toEqual([
      'question1',
      'sidebar-title',
      'sidebar-item',
      'sidebar-item',
      'sidebar-item',
      'sidebar-item',
      'question1',
      'answer1',
    ]);
  });

  it('that nothing takes up is cut short', () => {
    const typed = madeTyped('问：步道何时\n\n答：明天。', null).filter(({ text }) => text);
    expect(typed.map(({ cutShort }) => cutShort)).toEqual([true, false]);
  });
});

describe('what is no speech', () => {
  it('is a heading above a question', () => {
    expect(
      names(`林知远答记者问\n\n谈步道\n\n${turn}谈渡口\n\n${turn}谈湿地\n\n${turn}`).filter(
        (type) => type === 'heading',
      ),
    ).toHaveLength(3);
  });

  it('is a credit and a jump line at the end', () => {
    expect(names(`${turn}（据新华社电）`).at(-1)).toBe('credit');
    expect(names(`${turn}（下转第2版）`).at(-1)).toBe('jump-line');
  });

  it('is what the paper tells at the end', () => {
    expect(names(`${turn}本次记者会到此结束。`).at(-1)).toBe('narration');
  });
});

describe('an editor', () => {
  const source = `${turn}还有一座。\n\n`;
  const span = [source.indexOf('还有'), source.indexOf('还有') + 5] as [number, number];

  it('says what a block is', () => {
    expect(
      types(source, null, { blocks: [{ span, type: 'narration' }], joins: [] }).at(-1)?.[0],
    ).toBe('narration');
    expect(
      types(source, null, { blocks: [{ span, type: 'question' }], joins: [] }).at(-1)?.[0],
    ).toBe('question2');
  });

  it('says that a sentence goes on, or that it does not', () => {
    const torn = '问：步道何时\n\n向公众开放？\n\n答：明天。\n\n欢迎。';
    const at = (words: string) =>
      [torn.indexOf(words), torn.indexOf(words) + words.length] as [number, number];
    const apart = madeTyped(torn, null, {
      blocks: [],
      joins: [{ span: at('步道何时'), join: false }],
    });
    expect(apart.some(({ takesUp }) => takesUp)).toBe(false);
    const joined = madeTyped(torn, null, {
      blocks: [],
      joins: [{ span: at('明天。'), join: true }],
    });
    expect(joined.filter(({ takesUp }) => takesUp)).toHaveLength(2);
  });
});

it('keeps the line that announces more questions out of the answer above it', () => {
  const source = '问：开放吗？\n\n答：会的。\n\n以下为书面提问：\n\n问：收费吗？\n\n答：不收。';
  expect(madeTyped(source, null).find(({ text }) => text.startsWith('以下'))?.type).toBe(
    'narration',
  );
});

it('takes all that a report tells behind the first news of others for its own', () => {
  const source =
    '有记者提问，步道何时开放？\n\n林知远称，明天。\n\n湖区卫队23日开始在步道演练。\n\n范围包括四座桥。';
  expect(
    madeTyped(source, '林知远')
      .filter(({ text }) => text)
      .map(({ type }) => type),
  ).toEqual(['question', 'answer', 'narration', 'narration']);
});

it('parts a question that nobody answers from the next', () => {
  const source =
    '彭博社记者：会扩建吗？\n\n（林知远未回应，主持人请下一位。）\n\n路透社记者：收费吗？\n\n林知远：不收。';
  expect(
    madeTyped(source, '林知远')
      .filter(({ text }) => text)
      .map(({ type, exchange }) => `${type} ${exchange}`),
  ).toEqual(['question 1', 'narration null', 'question 2', 'answer 2']);
});

it('tiles the source', () => {
  const source = `\n林知远答记者问\n\n${turn}\n■湿地\n\n（完）\n`;
  const typed = madeTyped(source, '林知远');
  expect(typed.map(({ start, end }) => source.slice(start, end)).join('')).toBe(source);
});

it('takes the paragraph with the dateline for the lede, whatever the page prints above it', () => {
  const lede = '【湖区新闻台】公园部长林知远在会上指，步道明天开放。而在湿地问题上，林知远说不变。';
  const said = '林知远指，步道已修好。\n\n林知远称，湿地不变。';
  const typed = madeTyped(
    `如有问题，欢迎来信查询，本台收到以后会尽早答复您。\n\n${lede}\n\n${said}`,
    '林知远',
  );
  expect(typed.filter(({ text }) => text).map(({ type }) => type)).toEqual([
    'lede',
    'lede',
    'answer',
    'answer',
  ]);
});

it('keeps an answer before the questions that opens with the bare name of the speaker', () => {
  const typed = madeTyped('林知远说：“不会。”\n\n有记者问，为何？\n\n林知远称，没有钱。', '林知远');
  expect(typed.filter(({ text }) => text).map(({ type }) => type)).toEqual([
    'answer',
    'question',
    'answer',
  ]);
});

it('begins with the first answer of a digest whose sections have bold headings', () => {
  const source =
    '**谈步道**\n\n林知远表示，明天开放。\n\n**谈渡口**\n\n林知远表示，也会开放。\n\n林知远强调，不收费。';
  const answers = madeTyped(source, '林知远').filter(({ type }) => type === 'answer');
  expect(answers.map(({ exchange }) => exchange)).toEqual([1, 2, 2]);
});

it.each(['▲林知远主持记者会', '记者会现场', '打开APP阅读全文', '↓', '——'])(
  'leaves “%s” out of the answer around it',
  (line) => {
    const rest = '我们欢迎大家前来，步道全年免费开放，绿道也是这样。';
    const source = `<p>问：开放吗？</p><p>答：会的。步道明天开放。</p><p>${line}</p><p>${rest}</p>`;
    const answer = madeTyped(source, '林知远').filter(({ type }) => type === 'answer');
    expect(answer.map(({ text }) => text)).toEqual([
      '答：会的。步道明天开放。',
      '我们欢迎大家前来，步道全年免费开放，绿道也是这样。',
    ]);
  },
);

it('leaves a line that the page repeats out of the turns', () => {
  const line = '公园部发言人林知远例行记者会';
  const source = `${line}\n\n问：开放吗？\n\n答：会的。\n\n${line}\n\n全年开放。`;
  expect(madeTyped(source, null).find(({ text, start }) => text === line && start > 0)?.type).toBe(
    'masthead',
  );
});

it('takes a short question for a heading where most questions stand below one', () => {
  const turn = (heading: string) => `${heading}\n\n记者：${heading}请介绍。\n\n林知远：会的。\n\n`;
  const types = (source: string) =>
    madeTyped(source, '林知远').flatMap(({ type, text }) =>
      /^步道|^绿道/.test(text) ? [type] : [],
    );
  expect(types(turn('步道何时开放？') + turn('绿道免费吗？')).at(-1)).toBe('heading');
  const once =
    '记者：开放吗？\n\n林知远：会的。\n\n步道怎能不开放？\n\n记者：绿道呢？\n\n林知远：也会。';
  expect(types(once)).toEqual(['answer']);
});

it('takes two subjects in the first paragraph for answers, and bold lines for headings', () => {
  const source =
    '林知远指，步道开放。被问到是否收费，林知远称步道不会收费。\n\n**湖区　林：不变**\n\n湖区已有百年。林知远说，湖区不变。';
  const typed = madeTyped(source, '林知远');
  expect(typed.filter(({ text }) => text).map(({ type, exchange }) => [type, exchange])).toEqual([
    ['answer', 1],
    ['answer', 2],
    ['heading', null],
    ['answer', 3],
  ]);
});

it('leaves a question that ends an answer to it where a heading stands below', () => {
  const turn = (question: string) => `${question}\n\n记者：请介绍。\n\n林知远：会的。\n\n`;
  const source = `${turn('步道何时开放？')}${turn('绿道免费吗？')}没有步道，哪来湖区？\n\n湖区新貌\n\n${turn('湖区呢？')}`;
  const last = madeTyped(source, '林知远').find(({ text }) => text.startsWith('没有步道'));
  expect(last?.type).toBe('answer');
});

it('takes two offices for two who answer, unless one is the other without its house', () => {
  const source = (second: string) =>
    madeTyped(`问：何时？\n\n园林局局长：明天。\n\n${second}：我补充一句。`, null);
  expect(source('渡口署署长').at(-1)?.exchange).toBe(2);
  expect(source('局长').at(-1)?.exchange).toBe(1);
});

it('takes a page that begins with 答： for one that goes on from another', () => {
  const types = madeTyped('答：会的。\n\n问：何时？\n\n答：明天。', null).flatMap(
    ({ type, exchange, text }) => (text ? [[type, exchange]] : []),
  );
  expect(types).toEqual([
    ['answer', 1],
    ['question', 2],
    ['answer', 2],
  ]);
});

it('leaves a line out that the paragraph below begins with', () => {
  const source =
    '问：开放吗？\n\n答：会的。\n\n步道和绿道全年开放\n\n步道和绿道全年开放，欢迎大家。';
  expect(madeTyped(source, null).filter(({ type }) => type === 'answer')).toHaveLength(2);
});

it('hears an answer above the first question where a lede of its own stands above it', () => {
  const lede = '5月8日，公园部举行例行记者会，多家媒体到场。';
  const source = `${lede}\n\n面对质疑，林知远说，步道明天开放。\n\n有记者问，是否收费？\n\n林知远说，不收。`;
  expect(names(source)).toEqual(['lede', 'answer1', 'question2', 'answer2']);
});

it('tells an answer above the questions, below the lede, from a welcome', () => {
  const lede = '青川很远。公园部副主任兼发言人林知远今天说，步道本来应当由各地一起修好。';
  const asked = '有记者问，何时？\n\n林知远说，明天。';
  const types = (said: string) =>
    madeTyped(`${lede}\n\n${said}\n\n${asked}`, '林知远')
      .filter(({ text }) => text)
      .map(({ type }) => type);
  expect(types('林知远在会上指出，「不太明白。」步道还在。')).toEqual([
    'lede',
    'answer',
    'question',
    'answer',
  ]);
  expect(types('林知远首先表示，「大家好」，并欢迎记者提问。')[1]).not.toBe('answer');
});

it('takes no section of a digest for a lede where each has its heading', () => {
  const source =
    '记者会汇总\n\n林知远：步道不变\n\n林知远8日在记者会上说，步道不变。\n\n林知远：渡口照旧\n\n谈到渡口，林知远说，照旧。\n\n林知远：湖区开放\n\n林知远说，湖区开放。';
  expect(names(source).filter((type) => type?.startsWith('answer'))).toHaveLength(3);
});

it('takes the heading of the first subject of a digest for no title', () => {
  const source =
    '金句\n\n3月7日，公园部部长林知远出席新闻发布会，一起来看：\n\n谈步道：\n\n明天开放。\n\n谈渡口：\n\n不收费。';
  const pieces = madePieces(source, '林知远');
  const cued = cueTopics(pieces, '林知远');
  const typed = cued ? typePieces(cued, '林知远') : [];
  expect(typed.filter(({ type }) => type === 'heading').map(({ text }) => text)).toEqual([
    '谈步道：',
    '谈渡口：',
  ]);
});

it('takes a page that begins with a reply to one person for one that goes on from another', () => {
  const rest = '云岭日报记者：步道何时开放？\n\n林知远：明天。';
  expect(names(`林知远：你说的这件事我不了解。\n\n${rest}`)).toEqual([
    'answer1',
    'question2',
    'answer2',
  ]);
  expect(names(`林知远：大家好，欢迎提问。\n\n${rest}`)).toEqual([
    'opening',
    'question1',
    'answer1',
  ]);
});

it('takes a paragraph below those that all say who speaks for the paper’s', () => {
  const said = ['林知远说，步道开放。', '林知远认为，应当免费。', '林知远还说，欢迎。'];
  const types = (answers: string[]) =>
    madeTyped(
      ['青川很远，步道很长，市民来得不多。', ...answers, '步道过去多年来一直只在周末开门。'].join(
        '\n\n',
      ),
      '林知远',
    )
      .filter(({ text }) => text)
      .map(({ type }) => type);
  expect(types(said).at(-1)).toBe('narration');
  expect(types(said.slice(0, 1)).at(-1)).toBe('answer');
});

it('hears an answer above the questions that speaks of what is public', () => {
  const source = '林知远说：“我们多次公开场合说过。”\n\n有记者问，为何？\n\n林知远说，没有钱。';
  expect(madeTyped(source, '林知远').find(({ text }) => text)?.type).toBe('answer');
});
