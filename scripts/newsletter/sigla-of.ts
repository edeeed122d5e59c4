import type { Library } from './library.ts';

/** Names the witnesses of a library by their sigla. */
export function siglaOf({ sources }: Library): (source: string) => string {
  return (source) => sources.get(source)?.record.siglum ?? source;
}
