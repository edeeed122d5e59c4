interface Dated {
  readonly data: { readonly date: string | null; readonly source: string; readonly n: number };
}

/** Orders answers: newest event first, the undated last, then as their source has them. */
export function newestFirst(a: Dated, b: Dated): number {
  return (
    (b.data.date ?? '').localeCompare(a.data.date ?? '') ||
    a.data.source.localeCompare(b.data.source) ||
    a.data.n - b.data.n
  );
}
