import { expect, it } from 'vitest';
import { foldGlosses } from './fold-glosses.ts';
import { printGlosses } from './print-glosses.ts';
import { readSource } from './read/read-source.ts';

const fold = (source: string) => readSource(source).value.lines.map(foldGlosses);

it('reads over the sound of a word, and prints it', () => {
  const source = '　　公園部發(fā)言人：步道(bùdào)的(de)問(wèn)題(tí)';
  const [line] = fold(source);
  expect(line?.text).toBe('公園部發言人：步道的問題');
  expect(line && printGlosses(line, source)).toBe(source.trim());
});

it('keeps the places of what is bold', () => {
  const [line] = fold('<p><b>記(jì)者：</b>步道(bùdào)何時開放？</p>');
  expect(line?.text).toBe('記者：步道何時開放？');
  expect(line?.bold).toEqual([[0, 3]]);
});

it.each(['步道(trail)何时开放', '步道发<b>(fā)</b>布'])('leaves “%s”', (source) => {
  const [line] = fold(source);
  expect(line?.text).toContain('(');
});
