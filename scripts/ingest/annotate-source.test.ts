import { describe, expect, it } from 'vitest';
import { type AnnotationPage, annotationPage } from '../../src/schemas/annotation-page.ts';
import type { SourceRecord } from '../../src/schemas/source-record.ts';
import { annotateSource } from './annotate-source.ts';
import { madeSource } from './collate/made-source.ts';

const { record, text } = madeSource({
  id: 'garden',
  lede: '本报讯 昨天植物园开门。',
  exchanges: [{ asker: '花园日报', question: '牡丹😀开了吗？', answer: '开了。\n请来看花。' }],
});

/** A page of annotations with all of its items. */
function annotate(source: SourceRecord, text: string): AnnotationPage {
  const page = annotateSource(source, text);
  return { ...page, items: [...page.items] };
}

describe('annotateSource', () => {
  const page = annotate(record, text);

  it('describes every paragraph, as the schema has it', () => {
    expect(annotationPage.safeParse(page).error).toBeUndefined();
    expect(page.items.map(({ target }) => target[0]?.selector[1].exact)).toEqual([
      '牡丹😀开了吗？',
      '开了。',
      '请来看花。',
    ]);
  });

  it('selects by characters, not by code units', () => {
    const characters = Array.from(text);
    for (const { target } of page.items)
      for (const { selector } of target) {
        const [{ start, end }, { exact }] = selector;
        expect(characters.slice(start, end).join('')).toBe(exact);
      }
  });

  it('gives nothing beside a quotation but the same speech', () => {
    const [question, answer] = page.items.map(({ target }) => target[0]?.selector[1]);
    expect(question).toMatchObject({ prefix: '', suffix: '' });
    expect(answer).toMatchObject({ prefix: '', suffix: '请来看花。' });
    expect(JSON.stringify(page)).not.toContain('昨天');
  });

  it('gives a target for each half of a torn paragraph', () => {
    const torn = {
      text: '开了，请来看花。',
      spans: [
        [0, 3],
        [7, 12],
      ] as [number, number][],
    };
    const exchange = {
      ...record.exchanges[0],
      question: { paragraphs: [] },
      answer: { paragraphs: [torn] },
    };
    const source = { ...record, exchanges: [exchange as (typeof record.exchanges)[0]] };
    const [item] = annotate(source, '开了，（图注）请来看花。').items.slice(0, 1);
    expect(item?.target.map(({ selector }) => selector[1].exact)).toEqual(['开了，', '请来看花。']);
  });

  it('gives no target for white space between marks of emphasis', () => {
    const marked = '**第一** *第二*。';
    const spans = [
      [2, 4],
      [6, 7],
      [8, 10],
      [11, 12],
    ] as [number, number][];
    const exchange = {
      ...record.exchanges[0],
      question: { paragraphs: [] },
      answer: { paragraphs: [{ text: '第一 第二。', spans }] },
    };
    const source = { ...record, exchanges: [exchange as (typeof record.exchanges)[0]] };
    const page = annotate(source, marked);
    expect(annotationPage.safeParse(page).error).toBeUndefined();
    expect(page.items[0]?.target.map(({ selector }) => selector[1].exact)).toEqual([
      '第一',
      '第二',
      '。',
    ]);
  });
});
