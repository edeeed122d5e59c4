/** What each witness prints, by its id. */
export type Readings = ReadonlyMap<string, string>;

/**
 * Cuts readings that agree but for width and white space, so that each cut is either the same in all
 * or one letter that is not. Readings whose letters do not pair off stay whole.
 */
export function splitReadings(readings: Readings): readonly Readings[] {
  const rows = [...readings].map(([id, text]) => ({ id, letters: lettersOf(text) }));
  const length = rows[0]?.letters.length ?? 0;
  const isPaired = ({ id, letters }: (typeof rows)[number]) =>
    letters.length === length && letters.join('') === readings.get(id);
  if (!rows.every(isPaired)) return [readings];
  const cuts: { readings: Map<string, string>; alike: boolean }[] = [];
  for (let i = 0; i < length; i++) {
    const alike = new Set(rows.map(({ letters }) => letters[i])).size === 1;
    const last = cuts.at(-1);
    if (last?.alike && alike)
      for (const { id, letters } of rows)
        last.readings.set(id, `${last.readings.get(id)}${letters[i]}`);
    else
      cuts.push({
        readings: new Map(rows.map(({ id, letters }) => [id, letters[i] as string])),
        alike,
      });
  }
  return cuts.map((cut) => cut.readings);
}

/** Letters, each with the white space before it; a dash or an ellipsis that goes on is one. */
function lettersOf(text: string): string[] {
  return text.match(/\s*(?:(—|…)\1*|\S)/gu) ?? [];
}
