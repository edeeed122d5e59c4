import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareQuotation } from './compare-quotation.ts';

const whole = (source: string, shown: string) =>
  compareQuotation(source, [[0, source.length]], shown);

test.each([
  ['the same characters', '台湾是中国的一部分。', '台湾是中国的一部分。'],
  ['a hard wrap between Chinese characters', '台湾是中\n  国的一部分。', '台湾是中国的一部分。'],
  ['a wrap beside a number', '约\n2400\n亿美元', '约2400亿美元'],
  ['a number torn by the end of a line', '造林2\n400亩', '造林2400亩'],
  ['an ideographic space', '　　各位朋友', '各位朋友'],
  ['one space for a line break between words', 'Global\nSouth', 'Global South'],
  ['tags taken away', '<p>台<b>湾</b>问题</p><!-- 注 -->', '台湾问题'],
  ['a break between words', 'Global<br>South', 'Global South'],
  ['entities decoded once', 'A&amp;B，&amp;lt;', 'A&B，&lt;'],
  ['bold marks taken away', '**王毅：**各__位__', '王毅：各位'],
  ['markup shown as it stands', '写作 <script>alert(1)</script>', '写作 <script>alert(1)</script>'],
  ['a character beyond the BMP', '𠮷野\n𠮷家', '𠮷野𠮷家'],
])('accepts %s', (_, source, shown) => {
  expect(whole(source, shown)).toBeNull();
});

test.each([
  ['a wrong character', '缅北达成停火协议', '缅甸达成停火协议'],
  ['a character too many', '台湾', '台湾省'],
  ['a character too few', '台湾省', '台湾'],
  ['other punctuation', '自信，自立', '自信、自立'],
  ['a space lost between words', 'Global South', 'GlobalSouth'],
  ['a break lost between words', 'Global<br>South', 'GlobalSouth'],
  ['a space lost inside a number', '24 00', '2400'],
  ['two numbers on two paragraphs', '24\n\n00', '2400'],
  ['a space put in', '台湾问题', '台湾 问题'],
  ['a space put into a word', 'APEC', 'AP EC'],
  ['nothing for something', '台湾', ''],
  ['something for nothing', '', '台湾'],
  ['an entity decoded twice', '&amp;lt;', '<'],
])('rejects %s', (_, source, shown) => {
  expect(whole(source, shown)).not.toBeNull();
});

test('joins spans, with a space where something lies between words', () => {
  const source = '全球South（广告）North北方';
  const spans: [number, number][] = [
    [0, 7],
    [11, 18],
  ];
  expect(compareQuotation(source, spans, '全球South North北方')).toBeNull();
  expect(compareQuotation(source, spans, '全球SouthNorth北方')).not.toBeNull();
  expect(
    compareQuotation(
      source,
      [
        [0, 4],
        [4, 7],
      ],
      '全球South',
    ),
  ).toBeNull();
});

test('says where in the source the first difference lies, and what stands there', () => {
  const source = '一二<b>三&amp;四</b>五六';
  expect(compareQuotation(source, [[0, source.length]], '一二三&四五七')).toEqual({
    offset: source.indexOf('六'),
    printed: '一二三&四五六',
    shown: '一二三&四五七',
  });
});

const text = fc.string({
  unit: fc.constantFrom(...'台湾中美，。AB12 \n<&*_\u3000𠮷'),
  maxLength: 40,
});

test('any text equals itself', () => {
  fc.assert(fc.property(text, (source) => whole(source, source) === null));
});

test('a changed character is always seen', () => {
  fc.assert(
    fc.property(text, fc.nat(), (source, n) => {
      const places = [...source.matchAll(/[台湾中美，。12]/g)];
      fc.pre(places.length > 0);
      const { index } = places[n % places.length] as RegExpExecArray;
      const shown = `${source.slice(0, index)}俄${source.slice(index + 1)}`;
      return whole(source, shown) !== null;
    }),
  );
});

test('any wrapping of Chinese text reads as the text', () => {
  const chinese = fc.string({ unit: fc.constantFrom(...'台湾中美，。'), minLength: 1 });
  fc.assert(
    fc.property(chinese, fc.array(fc.nat(30)), (shown, cuts) => {
      const source = [...shown].map((c, i) => (cuts.includes(i) ? `${c}\n　　` : c)).join('');
      return whole(source, shown) === null;
    }),
  );
});

test('reads the escapes of JSON, and only of JSON', () => {
  const json = '{"content":"\\u53f0\\u6e7e\\n“中美”"}';
  const span: [number, number] = [json.indexOf('\\u53f0'), json.indexOf('"}')];
  expect(compareQuotation(json, [span], '台湾“中美”')).toBeNull();
  expect(compareQuotation(json, [span], '台海“中美”')).not.toBeNull();
  expect(whole('写作 \\u53f0', '写作 台')).not.toBeNull();
});

test('parts spans by what lies between them', () => {
  const source = 'CO<sub>2</sub> is not <br>ice [2](x)';
  const span = (words: string): [number, number] => [
    source.indexOf(words),
    source.indexOf(words) + words.length,
  ];
  expect(compareQuotation(source, [span('CO'), span('2')], 'CO2')).toBeNull();
  expect(compareQuotation(source, [span('not'), span('ice')], 'notice')).not.toBeNull();
});
