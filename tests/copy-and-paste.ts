import type { Browser, Page } from 'puppeteer-core';

/** What a program gets that is pasted into. */
export interface Pasted {
  readonly html: string;
  readonly text: string;
}

const editor =
  '<div id="editor" contenteditable style="min-height:100px;white-space:pre-wrap"></div>';
const listen = `addEventListener('paste', ({ clipboardData }) => {
  globalThis.pasted = { html: clipboardData.getData('text/html'), text: clipboardData.getData('text/plain') };
}, true);`;

/**
 * Opens `url`, has `act` copy something there, and pastes it into an empty editor with the keys that
 * a user would press. `script` makes the editor; `read` is what it is asked for, in its page, until
 * there is an answer.
 */
export async function copyAndPaste<T = Pasted>(
  browser: Browser,
  url: string,
  act: (page: Page) => Promise<void>,
  { script = '', read = 'globalThis.pasted', mayWrite = true } = {},
): Promise<T> {
  const page = await browser.newPage();
  if (!mayWrite) await page.evaluateOnNewDocument('delete Navigator.prototype.clipboard');
  await page.goto(url);
  await act(page);
  const target = await browser.newPage();
  await target.setContent(editor);
  await target.evaluate(listen + script);
  await target.click('#editor');
  await press(target, 'v');
  const pasted = await (await target.waitForFunction(read)).jsonValue();
  await Promise.all([page.close(), target.close()]);
  return pasted as T;
}

/** Presses a key with Control. */
export async function press(page: Page, key: 'c' | 'v'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** Presses a button, and waits until the element that tells of it says `told`. */
export async function pressAndWait(
  page: Page,
  button: string,
  status: string,
  told: string,
): Promise<void> {
  await page.click(button);
  await page.waitForFunction(
    (selector, words) => document.querySelector(selector)?.textContent?.includes(words),
    {},
    status,
    told,
  );
}
