import { expect, it } from 'vitest';
import { cueTopics } from './cue-topics.ts';
import { madePieces } from './made-pieces.ts';
import { typePieces } from './type-pieces.ts';

const lede = '3月7日，公园部部长林知远就绿道建设回答记者提问。';
const typed = (source: string, speaker: string | null = '林知远') => {
  const cued = cueTopics(madePieces(source, speaker), speaker);
  return (
    cued && typePieces(cued, speaker).flatMap(({ type, text }) => (text ? [[type, text]] : []))
  );
};

it('reads what is said under its subjects', () => {
  const body = '谈步道开放：\n\n步道明天开放。\n\n【回应收费传言】\n\n不收费。\n\n以后也不收。';
  expect(typed(`${lede}\n\n${body}`)).toEqual([
    ['lede', lede],
    ['heading', '谈步道开放：'],
    ['answer', '步道明天开放。'],
    ['heading', '【回应收费传言】'],
    ['answer', '不收费。'],
    ['answer', '以后也不收。'],
  ]);
});

it('reads what is said above its subjects', () => {
  const body = '步道明天开放。\n\n——谈步道\n\n不收费。\n\n——回应收费传言';
  expect(typed(`${lede}\n\n${body}`)?.filter(([type]) => type === 'answer')).toEqual([
    ['answer', '步道明天开放。'],
    ['answer', '不收费。'],
  ]);
});

it('finds none where no speaker is known, no conference told of, or one subject alone', () => {
  const body = '谈步道开放：\n\n步道明天开放。\n\n谈收费：\n\n不收费。';
  expect(typed(`${lede}\n\n${body}`, null)).toBeNull();
  expect(typed(body)).toBeNull();
  expect(typed(`${lede}\n\n谈步道开放：\n\n步道明天开放。`)).toBeNull();
});

it('reads subjects that dashes end, of an office that the title alone names', () => {
  const source = '热点问题 部长回应\n\n谈步道――\n\n步道明天开放。\n\n谈收费――\n\n我们不收费。';
  const cued = cueTopics(madePieces(source), null);
  expect(cued?.cues.filter((cue) => cue !== null)).toHaveLength(2);
});

it('reads subjects behind a bullet, and in brackets before the words', () => {
  const bulleted = '■关于步道\n\n步道明天开放。\n\n■关于收费\n\n不收费。';
  const bracketed = '【谈步道】步道明天开放。\n\n【谈收费】不收费。';
  for (const body of [bulleted, bracketed])
    expect(typed(`${lede}\n\n${body}`)?.filter(([type]) => type === 'answer')).toEqual([
      ['answer', '步道明天开放。'],
      ['answer', '不收费。'],
    ]);
});

it('leaves subjects under which a reporter tells who speaks to the reading of reports', () => {
  const source =
    '林知远出席记者会。\n\n谈步道\n\n林知远表示，步道明天开放。\n\n谈收费\n\n林知远表示，不收费。';
  expect(cueTopics(madePieces(source), '林知远')).toBeNull();
});

it('reads what is said in one line with its subject', () => {
  const body = '谈步道开放：明天开放；\n\n谈收费问题：不收费。';
  expect(typed(`${lede}\n\n${body}`)?.slice(1)).toEqual([
    ['heading', '谈步道开放：'],
    ['answer', '明天开放；'],
    ['heading', '谈收费问题：'],
    ['answer', '不收费。'],
  ]);
});

it('leaves the label of the speaker out of what is said, and the number out of the way', () => {
  const body = '1.谈步道开放：林知远：明天开放。\n\n2.谈收费问题：林知远：“不收费。”';
  const cued = cueTopics(madePieces(`${lede}\n\n${body}`, '林知远'), '林知远');
  expect(cued?.cues.flatMap((found) => (found ? [found.label] : []))).toEqual([4, 4]);
});

it('leaves a heading whole that gives the gist behind its colon', () => {
  const one = '<h3>谈步道：明年开放</h3><p>林知远说，明年开放步道。</p>';
  const two = '<h3>谈渡口：今年停航</h3><p>林知远说，今年渡口停航。</p>';
  expect(typed(`<p>${lede}</p>${one}${two}`)).toBeNull();
});
