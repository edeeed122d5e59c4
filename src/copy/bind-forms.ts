import { offerSelection } from './offer-selection.ts';
import { type Clipping, writeClipboard } from './write-clipboard.ts';

/** Makes the buttons of a kit's page copy the form that each stands by. */
export function bindForms(page: Document): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.addEventListener('click', () => void copyForm(page, button));
  }
}

async function copyForm(page: Document, button: HTMLButtonElement): Promise<void> {
  const form = button.closest('.form');
  const next = form?.querySelector('.form__next');
  if (!form || !next) return;
  const clipping = clippingFor(page, button);
  const done = await writeClipboard(clipping);
  const told = done ? '已复制。下一步：' : offerSelection(clipping, next);
  form.classList.add('form--copied');
  let line = next.querySelector('.form__told');
  if (!line) {
    line = page.createElement('p');
    line.className = 'form__told';
    next.prepend(line);
  }
  line.textContent = told;
}

function clippingFor(page: Document, { dataset }: HTMLButtonElement): Clipping {
  const payload = (file: string | undefined) =>
    page.querySelector<HTMLTextAreaElement>(`[data-payload="${file}"]`)?.value ?? '';
  const own = payload(dataset.from);
  return dataset.copy === 'formatted'
    ? { html: own, text: payload(dataset.plain) }
    : { html: null, text: own };
}
