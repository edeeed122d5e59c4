import type { PickedPart } from './make-clipping.ts';

/** Reads the question and the answer off the page; a passage whose box is not ticked is left out. */
export function readParts(exchange: HTMLElement): PickedPart[] {
  const speech = exchange.dataset.exchange === 'reported' ? 'reported' : 'direct';
  return (['question', 'answer'] as const).map((part) => {
    const passages = [
      ...exchange.querySelectorAll(`.${part} .passage, [data-part=${part}] .passage`),
    ].map(pickedText);
    // One mark is enough for passages in a row.
    const paragraphs = passages.filter((text, i) => text !== null || passages[i - 1] !== null);
    return { part, speech, paragraphs };
  });
}

function pickedText(passage: Element): string | null {
  const box = passage.querySelector<HTMLInputElement>('input.pick');
  if (box && !box.checked) return null;
  const words = passage.cloneNode(true) as Element;
  // Marks of notes stand among the words and are none of them.
  for (const aside of words.querySelectorAll('[data-aside]')) aside.remove();
  return (words.textContent ?? '').trim();
}
