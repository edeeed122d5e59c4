import { isOutlet } from './names.ts';

const sent =
  /^[（(【]?[\u4e00-\u9fff]{2,16}?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:电|電|讯|訊)(?:[）)】]|[/／]|\s|(?=[（(]))\s*(?:[（(](?:记者|記者)[^（()）]{1,30}[)）])?\s*(?:\d{4}年\d{1,2}月\d{1,2}日[，,])?(?=\S)/u;
const bracketed = /^【\s*([^】]{2,16}?)\s*】\s*(?=\S)/u;

/**
 * The length of what tells where, when or by whom a report was sent: `（北港综合讯）`,
 * `北港社青川3月7日电（记者李平）`, `【湖区新闻台】`; 0 where there is nothing of the kind.
 */
export function measureDateline(text: string): number {
  const outlet = bracketed.exec(text);
  if (outlet && isOutlet(outlet[1] as string)) return outlet[0].length;
  return sent.exec(text)?.[0].length ?? 0;
}
