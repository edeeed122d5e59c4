/** What is copied: formatted where the program takes it, plain elsewhere. */
export interface Clipping {
  readonly html: string | null;
  readonly text: string;
}

/** Puts a clipping on the clipboard. False where the browser does not let a page do so. */
export async function writeClipboard({ html, text }: Clipping): Promise<boolean> {
  try {
    if (html === null) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([clippingOf(html, text)]);
    return true;
  } catch {
    return false;
  }
}

function clippingOf(html: string, text: string): ClipboardItem {
  const blob = (data: string, type: string) => new Blob([data], { type });
  return new ClipboardItem({
    'text/html': blob(html, 'text/html'),
    'text/plain': blob(text, 'text/plain'),
  });
}
