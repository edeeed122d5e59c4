import { describe, expect, it } from 'vitest';
import { lineIndex } from '../line-index.ts';
import { readSource } from '../read/read-source.ts';
import { buildExchanges } from '../turns/build-exchanges.ts';
import { madeTyped } from '../turns/made-pieces.ts';
import { describeSource } from './describe-source.ts';

function told(source: string, speech: 'direct' | 'reported' = 'direct') {
  const typed = madeTyped(source, '林知远');
  const built = buildExchanges({ typed, speech, source, speaker: '林知远' }, lineIndex(source));
  return describeSource(readSource(source).value, typed, built.value.exchanges, source);
}

const turns = '问：步道何时开放？\n\n答：明天。\n\n问：好吗？\n\n答：好。\n\n';

it('takes what the container states', () => {
  const head =
    '---\ntitle: "步道明天开放"\ndate: 2024-03-08\nauthor: 云岭日报\nurl: https://news.example/1\n---\n\n';
  expect(told(`${head}3月7日，公园部举行新闻发布会。\n\n${turns}`)).toMatchObject({
    title: '步道明天开放',
    publisher: '云岭日报',
    date: '2024-03-07',
    url: 'https://news.example/1',
  });
});

it('takes no day that a report tells behind the last answer', () => {
  const source =
    '有记者提问，步道何时开放？\n\n林知远称，明天。\n\n湖区卫队2023年5月1日在步道演练。';
  expect(told(source, 'reported').date).toBeNull();
});

it('takes what title and lede say, and leaves null what nothing says', () => {
  expect(told(`林知远谈步道\n\n2024年3月7日，公园部举行新闻发布会。\n\n${turns}`)).toMatchObject({
    title: '林知远谈步道',
    date: '2024-03-07',
    publisher: null,
    url: null,
  });
  expect(told(turns)).toMatchObject({
    title: null,
    date: null,
    publisher: null,
    url: null,
    occasion: null,
  });
});

it('prefers the headline that says more than that questions were answered', () => {
  const title = '# 步道明天开放\n\n## ——公园部部长林知远回答记者提问\n\n';
  expect(told(`${title}3月7日，公园部举行新闻发布会。\n\n${turns}`).title).toBe('步道明天开放');
});

it('gives the name of the occasion as far as it is printed', () => {
  expect(told(`3月7日，十四届全国人大二次会议举行记者会。\n\n${turns}`).occasion).toBe(
    '十四届全国人大二次会议记者会',
  );
  expect(told(`3月7日，外交部举行例行记者会。\n\n${turns}`).occasion).toMatch(/记者会$/);
});

describe('the kind', () => {
  it('is a transcript, abridged where headings take the place of the opening', () => {
    expect(told(turns).kind).toBe('transcript');
    const lede = '3月7日，公园部举行新闻发布会。\n\n';
    const headed =
      '谈步道\n\n问：步道何时开放？\n\n答：明天。\n\n谈渡口\n\n问：好吗？\n\n答：好。\n\n';
    expect(told(lede + headed).kind).toBe('abridged-transcript');
  });

  it('is a summary where several questions are told, else a news report', () => {
    const two =
      '有记者提问，何时开放？\n\n林知远称，明天。\n\n有记者提问，好吗？\n\n林知远称，好。\n\n';
    expect(told(two, 'reported').kind).toBe('summary');
    expect(told('林知远说，步道明天开放。\n\n林知远说，欢迎。\n\n', 'reported').kind).toBe(
      'news-report',
    );
  });
});

it('is truncated where the last answer goes on elsewhere', () => {
  expect(told(turns).completeness).toBe('complete');
  expect(told(`${turns}（下转第2版）`).completeness).toBe('truncated');
});
