import type { BlockType, Join } from '../schemas/block.ts';
import type { Unit } from '../schemas/event-record.ts';
import type { Exchange } from '../schemas/exchange.ts';
import type { SourceRecord } from '../schemas/source-record.ts';

/** The Chinese names, as pages print them, of what the data call by English words. */
export const kindLabels: Readonly<Record<SourceRecord['kind'], string>> = {
  transcript: '实录',
  'abridged-transcript': '节录',
  summary: '摘要',
  'news-report': '新闻报道',
};

export const completenessLabels: Readonly<Record<SourceRecord['completeness'], string>> = {
  complete: '首尾完整',
  truncated: '截断',
};

export const rightsLabels: Readonly<Record<SourceRecord['rights'], string>> = {
  full: '全文刊出',
  quotations: '只刊问答，其余仅注类型与字数',
};

export const speechLabels: Readonly<Record<Exchange['speech'], string>> = {
  direct: '原话',
  reported: '转述 · 非原话',
};

export const truncatedLabels: Readonly<Record<Exchange['truncated'][number], string>> = {
  question: '提问截断',
  answer: '答复截断',
};

export const blockLabels: Readonly<Record<BlockType, string>> = {
  'front-matter': '文件头',
  masthead: '报头',
  title: '题',
  heading: '小题',
  lede: '导语',
  opening: '开场白',
  question: '问',
  answer: '答',
  narration: '叙述',
  caption: '图注',
  'sidebar-title': '栏题',
  'sidebar-item': '栏目',
  'jump-line': '转版',
  credit: '署名',
  markup: '标记',
  link: '链接',
  rule: '分隔线',
  blank: '空行',
};

export const joinLabels: Readonly<Record<Join['reason'], string>> = {
  'column-break': '断于分栏',
  'page-break': '断于换页',
  interposed: '被他文隔断',
  'hard-wrap': '断于换行',
  editor: '编者接续',
};

export const variantLabels: Readonly<Record<Unit['variants'][number]['class'], string>> = {
  substitution: '异文',
  omission: '此无',
  addition: '此有',
  punctuation: '标点',
  recasting: '改写',
};

export const omissionLabels: Readonly<Record<Unit['omissions'][number]['why'], string>> = {
  cut: '前后文俱在，此段未见',
  truncated: '该本至此中断',
  'not-witnessed': '该本未收这一问答',
};

export const severityLabels: Readonly<Record<SourceRecord['issues'][number]['severity'], string>> =
  {
    error: '错误',
    warning: '存疑',
    note: '备注',
  };
