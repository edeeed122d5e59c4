interface Named {
  readonly siglum: string;
  readonly publisher: string | null;
  readonly title: string | null;
}

/** A witness in plain words, for citations and labels; what is not known is said, never guessed. */
export function sourceName({ siglum, publisher, title }: Named): string {
  return `${siglum}本${title === null ? '' : `《${title}》`}（${publisher ?? '出处不详'}）`;
}
