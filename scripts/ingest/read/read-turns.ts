import type { Run } from './read-tiles.ts';

// A name in Latin letters has spaces in it.
const label =
  /^\s*([^\s：:，,。！？!?；;]{1,30}|[A-Z][\p{L}.'’-]*(?: [A-Z(][\p{L}.'’)-]*){1,4})\s*[：:]\s*(?:\S\s?){5}/u;
const asker = /记者|記者|^(?:问|問|答|Q|A|主持人|发言人|發言人)$/u;
const credit =
  /^(?:来源|來源|作者|编辑|責任編輯|责任编辑|责编|发布时间|时间|日期|电话|地址|邮编|邮箱|分享\S*|关键词|标签|原标题|摄影|版权\S*|声明|主办\S*|承办\S*|上一篇|下一篇|网友\S*)$/u;

/** The runs that begin with the label of a turn, such as `彭博社记者：`, or one that comes again. */
export function readTurns(source: string, texts: readonly Run[]): ReadonlySet<Run> {
  const labels = texts.map((run) =>
    run.linked ? '' : (label.exec(opening(source, run))?.[1] ?? ''),
  );
  const counts = new Map<string, number>();
  for (const name of labels) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isTurn = (name: string) =>
    name !== '' && !credit.test(name) && (asker.test(name) || (counts.get(name) ?? 0) > 1);
  return new Set(texts.filter((_, i) => isTurn(labels[i] as string)));
}

function opening(source: string, { pieces }: Run): string {
  let text = '';
  for (const { start, end } of pieces) {
    text += source.slice(start, Math.min(end, start + 60));
    if (text.length > 60) break;
  }
  return text.replaceAll('&nbsp;', ' ');
}
