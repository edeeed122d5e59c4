import { describe, expect, it } from 'vitest';
import { madeEvent } from './made-unit.ts';
import { summarizeWitness } from './summarize-witness.ts';

describe('summarizeWitness', () => {
  it('counts what a witness carries and lacks', () => {
    const { carried, missing, lacks } = summarizeWitness(madeEvent, 'a');
    expect([carried, missing]).toEqual([1, 0]);
    expect(lacks).toMatchObject([{ n: 1, chars: 5, passages: 1, truncated: false }]);
  });

  it('tells what breaks off, and what is not there at all', () => {
    expect(summarizeWitness(madeEvent, 'c').lacks).toMatchObject([{ truncated: true, chars: 10 }]);
    expect(summarizeWitness(madeEvent, 'd')).toMatchObject({ carried: 0, missing: 1, lacks: [] });
  });

  it('counts where a witness stands alone, and where it is suspected', () => {
    expect(summarizeWitness(madeEvent, 'b')).toMatchObject({ variants: 1, alone: 1, suspects: 1 });
    expect(summarizeWitness(madeEvent, 'a')).toMatchObject({ variants: 1, alone: 0, suspects: 0 });
  });
});
