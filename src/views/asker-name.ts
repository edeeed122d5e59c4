/** Who asked, as a page says it; null is an outlet that the source does not name. */
export function askerName(asker: string | null): string {
  return asker === null ? '有记者（来源未具名）' : `${asker}记者`;
}
