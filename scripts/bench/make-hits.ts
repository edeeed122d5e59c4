import type { Hit } from '../../src/search/hit.ts';

/**
 * As many made-up answers as asked for, of sentences of real ones in another order, so that words
 * are as frequent as they are. Beyond the real ones, the same every time.
 */
export function makeHits(real: readonly Hit[], count: number): Hit[] {
  const sentences = real.flatMap(
    ({ paragraphs }) => paragraphs.join('').match(/[^。？！]+[。？！]*/g) ?? [],
  );
  const draw = drawer(sentences.length);
  const text = (length: number) => Array.from({ length }, () => sentences[draw()]).join('');
  const models = real.filter(({ kind }) => kind === 'exchange');
  return Array.from({ length: count }, (_, i) => {
    const model = models[i % models.length];
    if (!model) throw new Error('There are no answers to make others of.');
    const source = `made-${Math.floor(i / 30)}`;
    const paragraphs = model.paragraphs.map(() => text(3));
    const date = `${2000 + (i % 27)}-03-07`;
    return {
      ...model,
      id: `${source}/${i}`,
      url: `answers/${source}-${i}.html`,
      source,
      paragraphs,
      date,
    };
  });
}

/** Numbers below `limit` that look drawn at random, the same in every run. */
function drawer(limit: number): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}
