import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from './read-source.ts';

const read = (source: string) => readSource(source).value;
const codes = (source: string) => readSource(source).findings.map(({ code }) => code);
const texts = (source: string) => read(source).lines.flatMap(({ text }) => (text ? [text] : []));

describe('JSON', () => {
  const record = {
    title: '题"目',
    url: 'https://a.cn/b',
    author: { name: '报' },
    date: '2024-03-07',
    content: '<p>彭博社记者：“问”\n&nbsp;一</p>\n<p>王毅：<b>"答"</b>\u{20000}</p>',
    comments: [{ content: '好' }],
  };

  it('is read as the document that its text is, with the other fields as statements', () => {
    for (const indent of [0, 2]) {
      const source = `\ufeff${JSON.stringify(record, null, indent)}\n`;
      const { container, title, publisher, published, url, lines } = read(source);
      expect([container, title?.value, publisher?.value, published?.value, url?.value]).toEqual([
        'json',
        '题"目',
        '报',
        '2024-03-07',
        'https://a.cn/b',
      ]);
      expect(source.slice(...(publisher?.span ?? [0, 0]))).toBe('报');
      expect(lines.map(({ role }) => role)).toEqual([
        'front-matter',
        'text',
        'text',
        'front-matter',
      ]);
      expect(texts(source)).toEqual(['彭博社记者：“问”\n\u00a0一', '王毅："答"\u{20000}']);
      expect(lines[2]?.bold).toEqual([[3, 6]]);
    }
  });

  it('has every unit at its place, whatever its escapes', () => {
    const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, ascii) => {
        const json = JSON.stringify({ id: 1, text });
        const source = ascii ? json.replace(/[^\0-~]/g, escapeUnit) : json;
        let at = 0;
        for (const line of read(source).lines) {
          expect(line.start).toBe(at);
          line.from.forEach((from, i) => {
            const printed = source.slice(from, line.to[i]);
            const isSame = printed === line.text[i] || /^\\.|&/.test(printed);
            expect(isSame && from >= line.start && (line.to[i] as number) <= line.end).toBe(true);
          });
          at = line.end;
        }
        expect(at).toBe(source.length);
      }),
      { numRuns: 300 },
    );
  });

  it('is read paragraph by paragraph, and question by question', () => {
    expect(texts('[{"body":["一","二"]}]')).toEqual(['一', '二']);
    const talk = '{"qa":[{"question":"一","answer":"二"},{"question":"三","answer":"四"}]}';
    expect([texts(talk), codes(talk)]).toEqual([['一', '二', '三', '四'], []]);
  });

  it('tells whose words a text is by its key, and by a name beside it', () => {
    const voices = (source: string) => read(source).lines.flatMap(({ voice }) => voice ?? []);
    const pair = '[{"asker":"云岭日报","question":"何时？\\n何地？","answer":"明天。"}]';
    expect(voices(pair)).toEqual([
      { part: 'question', name: '云岭日报' },
      { part: 'answer', name: null },
    ]);
    const trained = '{"input":"","instruction":"何时？","output":"明天。","title":"步道"}';
    expect(voices(trained).map(({ part }) => part)).toEqual(['question', 'answer']);
    const turns = '{"speaker":"主持人","text":"好。"}\n{"speaker":"林知远","text":"谢谢。"}';
    expect(voices(turns)).toEqual([
      { part: null, name: '主持人' },
      { part: null, name: '林知远' },
    ]);
    expect(voices('{"speaker":"林知远","content":"发布会实录"}')).toEqual([]);
  });

  it('of several records is read as one, and reported', () => {
    const lines = '{"text":"一"}\n{"text":"二"}\n';
    expect([texts(lines), codes(lines)]).toEqual([['一', '二'], ['many-records']]);
  });

  it('of several records has the title of each between them, as a heading', () => {
    const source = '{"title":"题一","text":"问：好吗？"}\n{"title":" 题二","text":"另一篇。"}';
    expect(read(source).lines.map(({ role, text }) => text || role)).toEqual([
      'front-matter',
      '问：好吗？',
      'front-matter',
      '题二',
      'front-matter',
      '另一篇。',
      'front-matter',
    ]);
  });

  it('that is cut off is read as far as it goes, and reported', () => {
    const source = '{"title":"题","text":"一\\n二';
    expect([texts(source), codes(source)]).toEqual([['一', '二'], ['broken-json']]);
  });

  it('without a text is no JSON document', () => {
    expect(read('{"a":1}').container).toBe('text');
    expect(texts('[记者] 问')).toEqual(['[记者] 问']);
  });
});

function escapeUnit(unit: string): string {
  return [...Array(unit.length).keys()]
    .map((i) => `\\u${unit.charCodeAt(i).toString(16).padStart(4, '0')}`)
    .join('');
}
