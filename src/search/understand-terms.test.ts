import { expect, test } from 'vitest';
import type { Lexicon } from './lexicon.ts';
import { makeEngine } from './make-engine.ts';
import { readTerms } from './read-terms.ts';
import { understandTerms } from './understand-terms.ts';

const text = '中美关系与台湾，APEC上相互尊重、和平共处，怎么走、这么走';
const engine = makeEngine({ a: { text, year: '2024' } });
const lexicon: Lexicon = {
  simplified: '關关係系臺台灣湾',
  sounds: [
    ['中美', 'zhong mei'],
    ['多极化', 'duo ji hua'],
    ['台湾', 'tai wan'],
    ['关系', 'guan xi'],
    ['怎么', 'zen me'],
    ['这么', 'zhe me'],
    ['走', 'zou'],
  ],
  names: 3,
  letters: {
    '': '2apec',
    xiang: '相',
    hu: '互',
    zun: '尊',
    zhong: '中重',
    he: '和',
    ping: '平',
    gong: '共',
  },
};
let loads = 0;
const understand = (query: string) =>
  understandTerms(engine, readTerms(query), async () => {
    loads++;
    return lexicon;
  });

test.each([
  ['台湾 中美', ['台湾', '中美'], []],
  ['apec', ['apec'], []],
  ['中美關係', ['中美关系'], ['simplified 中美关系']],
  ['臺灣', ['台湾'], ['simplified 台湾']],
  ['zhongmei', ['中美'], ['pinyin 中美']],
  ['zhong mei', ['中美'], ['pinyin 中美']],
  ['zhong mei guan xi', ['中美关系'], ['pinyin 中美关系']],
  ['taiwan apec', ['台湾', 'apec'], ['pinyin 台湾']],
  ['guanxi taiwan', ['关系', '台湾'], ['pinyin 关系', 'pinyin 台湾']],
  ['zm', ['中美'], ['pinyin 中美']],
  ['duojihua', ['duojihua'], []],
  ['xianghuzunzhong', ['相互尊重'], ['pinyin 相互尊重']],
  ['he ping gong', ['和平共'], ['pinyin 和平共']],
  ['zunhu', ['zunhu'], []],
  ['相互尊重和平共处', ['相互尊重和平共处'], ['unsigned 相互尊重和平共处']],
  ['"相互尊重和平共处"', ['相互尊重和平共处'], []],
  ['系与台湾APEC', ['系与台湾APEC'], ['unsigned 系与台湾APEC']],
  ['湾A', ['湾A'], []],
])('%s', async (query, taken, readings) => {
  const understood = await understand(query);
  expect(understood.terms.map((term) => term.text)).toEqual(taken);
  expect(understood.readings.map((reading) => `${reading.as} ${reading.taken}`)).toEqual(readings);
});

test('asks where initials fit several words and no single name', async () => {
  const { readings } = await understandTerms(engine, readTerms('zm'), async () => ({
    ...lexicon,
    names: 0,
  }));
  expect(readings).toEqual([
    { typed: 'zm', taken: null, as: 'pinyin', others: ['中美', '怎么', '这么'] },
  ]);
});

test('needs no lexicon for what a text holds', async () => {
  loads = 0;
  await understand('台湾');
  expect(loads).toBe(0);
});
