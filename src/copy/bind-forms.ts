import { offerSelection } from './offer-selection.ts';
import { type Clipping, writeClipboard } from './write-clipboard.ts';

/** Makes the buttons of a kit's page copy the form that each stands by. */
export function bindForms(page: Document): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.addEventListener('click', () => void copyForm(page, button));
  }
}

async function copyForm(page: Document, button: HTMLButtonElement): Promise<void> {
  const place = button.closest('[data-copying]');
  const next = place?.querySelector('.next');
  if (!place || !next) return;
  const clipping = clippingFor(page, button);
  const done = await writeClipboard(clipping);
  // A button says which part it copies, where there are several.
  const told = done ? `已${button.textContent?.trim()}。` : offerSelection(clipping, next);
  place.classList.add('copied');
  let line = next.querySelector('.next__told');
  if (!line) {
    line = page.createElement('p');
    line.className = 'next__told';
    next.prepend(line);
  }
  line.textContent = told;
}

function clippingFor(page: Document, { dataset }: HTMLButtonElement): Clipping {
  const own = readPayload(page, dataset.from);
  return dataset.copy === 'formatted'
    ? { html: own, text: readPayload(page, dataset.plain) }
    : { html: null, text: own };
}

/** The text of a form, which its preview holds. */
function readPayload(page: Document, file: string | undefined): string {
  const preview = page.querySelector<HTMLElement>(`.preview[data-payload="${file}"]`);
  if (preview instanceof HTMLTextAreaElement) return preview.value;
  if (preview instanceof HTMLIFrameElement)
    return preview.srcdoc.slice(Number(preview.dataset.skip));
  return '';
}
