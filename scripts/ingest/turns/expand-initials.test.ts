import { expect, it } from 'vitest';
import { madePieces } from './made-pieces.ts';

const names = (source: string) => madePieces(source).flatMap(({ label }) => label?.name ?? []);

it('knows who speaks under initials that stand beside the name once', () => {
  const talk = 'Jane Moor (M): Is it open?\n\nTom Vale (V): It is.\n\nM: When?\n\nV: Soon.';
  expect(names(talk)).toEqual(['Jane Moor', 'Tom Vale', 'Jane Moor', 'Tom Vale']);
});

it('leaves initials that no name explains', () => {
  expect(names('M: Is it open?\n\nV: It is.')).toEqual(['M', 'V']);
});
