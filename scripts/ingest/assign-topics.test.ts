import { describe, expect, it } from 'vitest';
import { topic } from '../../src/schemas/topic.ts';
import { assignTopics } from './assign-topics.ts';
import type { NamedTopic } from './weigh-topic.ts';

const named = (slug: string, terms: unknown[], excludes: string[] = []): NamedTopic => ({
  slug,
  ...topic.parse({ title: slug, summary: slug, order: 1, terms, excludes }),
});
const trails = named('trails', ['步道', { term: '绿道', weight: 2 }]);
const ferries = named('ferries', ['渡口', 'ferry']);

function file(
  question: string,
  answer: string[],
  heading: string | null = null,
  topics = [trails, ferries],
) {
  const passage = (texts: string[]) => ({
    paragraphs: texts.map((text) => ({ text, spans: [[0, text.length] as [number, number]] })),
  });
  const exchange = {
    ...{
      n: 1,
      asker: null,
      speaker: null,
      speech: 'direct' as const,
      heading,
      truncated: [],
      grounds: [],
    },
    question: passage(question ? [question] : []),
    answer: passage(answer),
  };
  return assignTopics(exchange, topics);
}

describe('an exchange', () => {
  it('is filed under what question and answer turn on', () => {
    expect(file('步道和步道旁的设施何时开放？', ['步道明天开放。', '步道很长。'])).toMatchObject({
      topics: ['trails'],
      mentions: [],
    });
  });

  it('only mentions what its answer touches once', () => {
    const filed = file('今年的雨水会多吗？', [
      '会的，雨水比往年多两成。'.repeat(6),
      '顺便说，步道开放了。',
    ]);
    expect(filed).toMatchObject({ topics: [], mentions: ['trails'] });
  });

  it('is filed under nothing where no term occurs', () => {
    expect(file('雨水多吗？', ['多。'])).toEqual({ topics: [], mentions: [], evidence: [] });
  });

  it('can stand under several topics', () => {
    expect(file('步道、步道和渡口、渡口呢？', ['步道和渡口都开放。']).topics).toEqual([
      'trails',
      'ferries',
    ]);
  });

  it('is filed elsewhere where rivals lead', () => {
    const rival = named('trails', ['步道'], ['水上步道']);
    const text = '水上步道，水上步道，水上步道。';
    expect(file(text, [text], null, [rival]).evidence[0]?.score).toBeLessThanOrEqual(1);
    const other = named('trails', ['步道'], ['滑雪']);
    expect(
      file('步道旁的滑雪场、滑雪队、滑雪节呢？', ['滑雪季到了，步道也开。'], null, [other]).topics,
    ).toEqual([]);
  });
});

it('counts each term where it stands, letters of any case alike, and says so', () => {
  const { evidence } = file('Ferry and FERRY?', ['The ferry.'], '渡口 Ferry');
  expect(evidence[0]).toMatchObject({
    topic: 'ferries',
    terms: [
      { term: '渡口', question: 0, heading: 1, answer: 0 },
      { term: 'ferry', question: 2, heading: 1, answer: 1 },
    ],
  });
});

it('counts a term only in the parts that the editor names', () => {
  const asked = named('asked', [{ term: '步道', in: ['question'] }]);
  expect(file('雨水多吗？', ['步道湿了。'], '步道', [asked]).evidence).toEqual([]);
});

it('scores between 0 and 1', () => {
  for (const { score } of file('步道绿道步道绿道步道？', ['绿道绿道。'], '绿道').evidence) {
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
  }
});

describe('a term in one script', () => {
  const relations = [named('relations', ['关系', { term: '美国', weight: 0.7 }])];

  it('is found in the other, and named as it is listed', () => {
    const { topics, evidence } = file('美國怎麼看這個關係？', ['關係很好。'], null, relations);
    expect(topics).toEqual(['relations']);
    expect(evidence[0]?.terms).toEqual([
      { term: '关系', question: 1, heading: 0, answer: 1 },
      { term: '美国', question: 1, heading: 0, answer: 0 },
    ]);
  });

  it('counts once where it is listed in both', () => {
    const twice = [named('relations', [...(relations[0]?.terms ?? []), '關係', '美國'])];
    const [question, answer] = ['美国怎么看？', ['我们说说别的。', '也说说美国。']] as const;
    expect(file(question, [...answer], null, twice)).toEqual(
      file(question, [...answer], null, relations),
    );
  });
});

describe('a light term', () => {
  const light = named('light', [
    '南北步道',
    { term: '南岸', weight: 0.7 },
    { term: '补种', weight: 0.3 },
  ]);

  it('is no better for being said twice, and needs the answer', () => {
    expect(file('南岸的雨，南岸的风，怎么看？', ['雨水多。'], null, [light]).mentions).toEqual([
      'light',
    ]);
    expect(file('南岸的雨，南岸的风，怎么看？', ['南岸还会下雨。'], null, [light]).topics).toEqual([
      'light',
    ]);
  });

  it('is borne out by another', () => {
    expect(file('南岸补种的事怎么看？', ['不评论。'], null, [light]).topics).toEqual(['light']);
  });

  it('of less than a half says nothing by itself', () => {
    expect(file('补种的事怎么看？', ['补种得快。'], null, [light]).evidence).toEqual([]);
  });
});

describe('of two rivals', () => {
  const light = [{ term: '南岸', weight: 0.7 }];
  const bank = named('bank', [...light, '两岸往来'], ['灯塔']);
  const tower = named('tower', ['灯塔']);

  it('the one that is named in full leaves the other in passing', () => {
    const filed = file('南岸要拆灯塔，怎么看？', ['南岸不该拆灯塔。'], null, [bank, tower]);
    expect(filed).toMatchObject({ topics: ['tower'], mentions: ['bank'] });
    const told = file('', ['南岸要拆灯塔，南岸没有道理。'], null, [bank, tower]);
    expect(told).toMatchObject({ topics: ['tower'], mentions: ['bank'] });
  });

  it('both stand where both are asked about', () => {
    const filed = file('两岸往来和灯塔怎么看？', ['南岸有桥，灯塔有光。'], null, [bank, tower]);
    expect(filed.topics).toEqual(['bank', 'tower']);
  });
});

it('only mentions a topic whose required words are nowhere', () => {
  const topics = [{ ...trails, requires: ['本镇'] }];
  expect(file('邻镇的步道？', ['步道很长。'], null, topics)).toMatchObject({
    mentions: ['trails'],
  });
  expect(file('本镇的步道？', ['步道很长。'], null, topics)).toMatchObject({ topics: ['trails'] });
});

it('reads past what a converter of scripts leaves beside characters', () => {
  expect(file('渡(dù)口何時(shí)開？', ['渡(dù)口明天開。']).topics).toEqual(['ferries']);
});

it('is filed under what its heading names, where nothing is asked', () => {
  expect(file('', ['明天开放。'], '谈步道').topics).toEqual(['trails']);
  expect(file('何时开放？', ['明天开放。'], '谈步道').topics).toEqual([]);
});

it('only mentions what is asked of once and left out of an answer that is full of another', () => {
  const question = '为了步道，渡口等方面会让步吗？';
  const filed = file(question, ['步道明天开放。', '步道很长，步道很美。']);
  expect(filed).toMatchObject({ topics: ['trails'], mentions: ['ferries'] });
  expect(file(question, ['会考虑的。']).topics).toEqual(['trails', 'ferries']);
});

it('takes where a reporter comes from for no subject', () => {
  const told = '在回答渡口记者关于雨水的问题时，林知远说，雨水比往年多。';
  expect(file('', [told])).toEqual({ topics: [], mentions: [], evidence: [] });
});
