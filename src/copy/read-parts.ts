import type { Passage, PickedPart } from './make-clipping.ts';

/** Reads the question and the answer off the page; a passage whose box is not ticked is left out. */
export function readParts(exchange: HTMLElement): PickedPart[] {
  const speech = exchange.dataset.exchange === 'reported' ? 'reported' : 'direct';
  return (['question', 'answer'] as const).map((part) => {
    const passages = [
      ...exchange.querySelectorAll<HTMLElement>(`.${part} .passage, [data-part=${part}] .passage`),
    ].map(readPassage);
    // One mark is enough for passages in a row.
    const paragraphs = passages.filter(
      (passage, i) => passage !== null || passages[i - 1] !== null,
    );
    return { part, speech, paragraphs };
  });
}

function readPassage(passage: HTMLElement): Passage | null {
  const box = passage.querySelector<HTMLInputElement>('input.pick');
  if (box && !box.checked) return null;
  const words = passage.cloneNode(true) as Element;
  // Marks of notes stand among the words and are none of them.
  for (const aside of words.querySelectorAll('[data-aside]')) aside.remove();
  const text = (words.textContent ?? '').trim();
  const [first = 0, last = first] = (passage.dataset.lines ?? '').split('-').map(Number);
  return { text, lines: [first, last], id: passage.id };
}
