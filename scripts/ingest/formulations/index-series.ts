import type { Series } from './find-series.ts';
import type { FoldedCorpus } from './fold-corpus.ts';
import { shapesOf } from './shape-series.ts';

/** All series, and where each wording is a member. */
export interface SeriesIndex {
  readonly all: readonly Series[];
  /** The numbers of the series that have a wording as a member, by the wording. */
  readonly byMember: ReadonlyMap<string, readonly number[]>;
}

/** Indexes series by every wording that a member of theirs may be. */
export function indexSeries(all: readonly Series[], corpus: FoldedCorpus): SeriesIndex {
  const byMember = new Map<string, number[]>();
  for (const [i, { members }] of all.entries()) {
    for (const { text } of members.flatMap((member) => shapesOf(member, corpus))) {
      const numbers = byMember.get(text);
      if (numbers === undefined) byMember.set(text, [i]);
      else if (numbers.at(-1) !== i) numbers.push(i);
    }
  }
  return { all, byMember };
}
