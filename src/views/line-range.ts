/** Runs of lines as a page says them: 第 12 行, 第 12–20 行, 第 12、15–20 行. */
export function lineRange(...runs: readonly (readonly [number, number])[]): string {
  const said = runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  return `第 ${said.join('、')} 行`;
}
