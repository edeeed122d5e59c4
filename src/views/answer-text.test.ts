import { expect, test } from 'vitest';
import { answerText } from './answer-text.ts';

test('reads the answer, not the question, as it was before it was printed', () => {
  const html =
    '<div class="question"><p class="passage">问？</p></div><div class="answer"><p class="label">答</p><blockquote class="speech"><p id="a">一&#x3C;二&#x26;三</p><p>四</p></blockquote></div>';
  expect(answerText(html)).toBe('一<二&三\n四');
  expect(answerText('')).toBe('');
});

test('leaves out the notes that stand in the text', () => {
  const html =
    '<blockquote><p>到<span data-aside>「</span><span>东北</span><span data-aside>」[作“<span>缅</span>北”]</span>去</p></blockquote>';
  expect(answerText(html)).toBe('到东北去');
});
