import type { Clipping } from './write-clipboard.ts';

/** Shows a clipping selected after `anchor`, for the reader to copy by hand. Returns what to press. */
export function offerSelection({ html, text }: Clipping, anchor: Element): string {
  anchor.parentElement?.querySelector('.by-hand')?.remove();
  const box = html === null ? plainBox(text) : formattedBox(html);
  box.className = 'by-hand';
  anchor.after(box);
  box.focus();
  if (box instanceof HTMLTextAreaElement) box.select();
  else getSelection()?.selectAllChildren(box);
  const keys = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C';
  return `浏览器不许本页自动复制。全文已在下面选中，请按 ${keys}。`;
}

function plainBox(text: string): HTMLElement {
  const box = document.createElement('textarea');
  box.readOnly = true;
  box.value = text;
  box.setAttribute('aria-label', '待复制的文字');
  return box;
}

function formattedBox(html: string): HTMLElement {
  const box = document.createElement('div');
  box.tabIndex = 0;
  // Parsed as a document of its own, which runs nothing; a kit's forms hold no script at all.
  box.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return box;
}
