/** A run of lines as a page says it: 第 12 行, 第 12–20 行. */
export function lineRange([first, last]: readonly [number, number]): string {
  return first === last ? `第 ${first} 行` : `第 ${first}–${last} 行`;
}
