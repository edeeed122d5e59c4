import { expect, it } from 'vitest';
import { findSpeaker } from './find-speaker.ts';

it('is the name whose label or title stands most', () => {
  expect(findSpeaker(['陈立：好。', '陈立：会的。', '李平说，欢迎。'])).toBe('陈立');
  expect(findSpeaker(['公园部部长林知远就绿道回答记者提问。'])).toBe('林知远');
  expect(findSpeaker(['外交部長陳立在記者會上表示，好。'])).toBe('陳立');
});

it('is found whole where only reporting words name it', () => {
  expect(findSpeaker(['王一说，好。', '王一说，会的。'])).toBe('王一');
  expect(
    findSpeaker(['公园部部长林知远就绿道回答记者提问。', '林知远称，一。', '林知远称，二。']),
  ).toBe('林知远');
  expect(findSpeaker(['欧阳若川：好。', '欧阳若川：会的。'])).toBe('欧阳若川');
});

it('is nobody where two names stand as often, or none', () => {
  expect(findSpeaker(['陈立：好。', '李娜：会的。'])).toBeNull();
  expect(findSpeaker(['步道开放了。'])).toBeNull();
  expect(findSpeaker([])).toBeNull();
});

it('is the one who answers, of two who speak as often', () => {
  const other = '湖区发言人吉川说，湖区不变。';
  expect(findSpeaker(['公园部发言人林知远答复称，步道明天开放。', other])).toBe('林知远');
  expect(findSpeaker(['公园部发言人林知远说，步道明天开放。', other])).toBeNull();
});

it('hears who speaks behind his quotation', () => {
  const said = '“步道明天开放，”林知远说。“我们欢迎大家。”';
  const other = '湖区公园部长雷蒙多在一份声明中说，“我们不开放。”';
  expect(findSpeaker(['公园部发言人林知远星期二对此表示欢迎。', said, other])).toBe('林知远');
});

it('is who answered on a day', () => {
  expect(findSpeaker(['林知远3月7日上午就绿道建设回答记者提问，要点如下：'])).toBe('林知远');
});

it('is who holds the conference, whomever else it speaks of', () => {
  const lede = '公园部发言人林知远主持13日例行记者会。实录如下：';
  expect(findSpeaker([lede, '湖区副总理陈立将于15日来访。', '答：欢迎。'])).toBe('林知远');
  expect(findSpeaker(['步道何时开放？林知远：容我保密', '答：欢迎。'])).toBe('林知远');
  const caption = '5月9日公园部发言人林知远例行记者会';
  expect(findSpeaker([caption, '答：欢迎。', caption])).toBe('林知远');
  const english =
    "Park Ministry Spokesperson Lin Zhiyuan's Regular Press Conference on May 9, 2031";
  expect(findSpeaker([english, 'A: Yes.'])).toBe('Lin Zhiyuan');
});

it('is nobody whom only questions and answers speak of, where labels name nobody', () => {
  const asked = ['问：林知远部长何时回来？', '答：林知远部长表示，快了。公园部长林知远说，明天。'];
  expect(findSpeaker(['公园部例行记者会', ...asked])).toBeNull();
  const visit = '公园部部长林知远5月23日访问湖区。';
  expect(findSpeaker(['公园部例行记者会', visit, ...asked])).toBeNull();
  expect(findSpeaker(['公园部发言人陈立主持例行记者会', ...asked])).toBe('陈立');
  expect(findSpeaker(['陈立就步道答记者问', ...asked.map((text) => `**${text}`)])).toBe('陈立');
});

it('is who has news for all before anybody asks', () => {
  const asked = ['问：开放吗？', '答：会的。'];
  expect(findSpeaker(['林知远首先发布消息：', '湖区长官将来访。', ...asked])).toBe('林知远');
});

it('hears a name that no list of surnames holds', () => {
  expect(findSpeaker(['青川外长维托·柏拉图夫5日在记者会上说，好。', '柏拉图夫表示，会的。'])).toBe(
    '柏拉图夫',
  );
  expect(findSpeaker(['公园部发言人朿若川对此作出回应。', '朿若川称，好。'])).toBe('朿若川');
  expect(findSpeaker(['公园部发言人林知远应询表示，好。'])).toBe('林知远');
  expect(findSpeaker(['柏莱斯说：“好。”', '柏莱斯辩解：“会的。”'])).toBe('柏莱斯');
});

it('knows a name that ends with the beginning of a verb', () => {
  const said = ['任远强说，步道开放。', '任远强表示，不收费。', '任远强说，欢迎。'];
  expect(findSpeaker(said)).toBe('任远强');
  expect(findSpeaker(['林知强调，步道开放。', '林知强调，不收费。', '林知表示，欢迎。'])).toBe(
    '林知',
  );
});

it('knows a secretary of the press for an office', () => {
  expect(findSpeaker(['青川总统新闻秘书柏斯科夫主持发布会。', '柏斯科夫表示，好。'])).toBe(
    '柏斯科夫',
  );
});

it('leaves a name its last character where the character begins a word of time', () => {
  expect(findSpeaker(['公园部部长林知星6日回答了记者的提问。', '林知星说，步道开放。'])).toBe(
    '林知星',
  );
  expect(findSpeaker(['公园部部长林知星期五表示，步道开放。', '林知说，不收费。'])).toBe('林知');
});

it('finds who answers behind the question in its paragraph, whoever the question names', () => {
  const asked = '问：湖区主任陈立山5月2日以书面回应了步道，是善意的吗？ 林知远：应该是善意的。';
  expect(findSpeaker([asked])).toBe('林知远');
});

it('takes no surname with the adverb behind it for a name', () => {
  const texts = ['園長林知遠到湖區公布計劃。', '林知遠首回答時表示，開放。林亦提到，步道免費。'];
  expect(findSpeaker(texts)).toBe('林知遠');
});
