/** `2024-03-07` as 2024年3月7日; null as 日期不详. */
export function formatDate(date: string | null): string {
  if (date === null) return '日期不详';
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
