import { makeClipping, type QuoteCard } from './make-clipping.ts';
import { offerSelection } from './offer-selection.ts';
import { readParts } from './read-parts.ts';
import { writeClipboard } from './write-clipboard.ts';

/** Makes the buttons under each answer copy it, and let the reader pick paragraphs. */
export function bindQuotes(page: Document): void {
  for (const tools of page.querySelectorAll<HTMLElement>('[data-quoting]')) {
    const exchange = findExchange(tools);
    if (!exchange) continue;
    tools.hidden = false;
    const pick = tools.querySelector<HTMLButtonElement>('[data-pick]');
    pick?.addEventListener('click', () => togglePicking(pick, exchange));
    tools
      .querySelector('[data-quote]')
      ?.addEventListener('click', () => void copyQuote(tools, exchange));
  }
}

/** The words that buttons belong to: the nearest element around them holds both. */
function findExchange(tools: Element): HTMLElement | null {
  for (let at = tools.parentElement; at; at = at.parentElement) {
    const exchange = at.querySelector<HTMLElement>('[data-exchange]');
    if (exchange) return exchange;
  }
  return null;
}

async function copyQuote(tools: HTMLElement, exchange: HTMLElement): Promise<void> {
  const card: QuoteCard = JSON.parse(tools.dataset.quoting ?? '');
  const parts = readParts(exchange);
  const told = tools.querySelector('.quoting__told') as Element;
  if (parts.every(({ paragraphs }) => paragraphs.every((one) => one === null))) {
    told.textContent = '一段也没有选。';
    return;
  }
  const clipping = makeClipping(card, parts);
  const done = await writeClipboard(clipping);
  told.textContent = done ? '已复制引文、出处与链接，粘贴即可。' : offerSelection(clipping, tools);
}

/** Puts a box before each passage, all ticked, or takes the boxes away. */
function togglePicking(button: HTMLButtonElement, exchange: Element): void {
  const picking = button.getAttribute('aria-pressed') !== 'true';
  button.setAttribute('aria-pressed', String(picking));
  button.textContent = picking ? '不选段' : '选段';
  for (const [i, passage] of exchange.querySelectorAll('.passage').entries()) {
    if (picking) passage.prepend(boxFor(passage.ownerDocument, i + 1));
    else passage.querySelector('input.pick')?.remove();
  }
}

function boxFor(page: Document, number: number): HTMLInputElement {
  const box = page.createElement('input');
  box.type = 'checkbox';
  box.checked = true;
  box.className = 'pick';
  box.setAttribute('aria-label', `第 ${number} 段`);
  return box;
}
