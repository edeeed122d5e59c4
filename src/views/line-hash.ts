/** The anchor of one line or of a run of lines on a source's page, without `#`: `L12`, `L12-L20`. */
export function lineHash([first, last]: readonly [number, number]): string {
  return first === last ? `L${first}` : `L${first}-L${last}`;
}
