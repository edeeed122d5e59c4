import type { Browser, Page } from 'puppeteer-core';
import { openPage } from './open-page.ts';

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

/** A page to copy from and a page to paste into. */
export interface Desk {
  readonly page: Page;
  readonly target: Page;
}

export async function openDesk(browser: Browser): Promise<Desk> {
  return { page: await openPage(browser), target: await openPage(browser) };
}

/**
 * Opens `url`, has `act` copy something there, and pastes it into an empty editor with the keys that
 * a user would press. `script` makes the editor; `read` is what it is asked for, in its page, until
 * there is an answer.
 */
export async function copyAndPaste<T = Pasted>(
  { page, target }: Desk,
  url: string,
  act: (page: Page) => Promise<void>,
  { script = '', read = 'globalThis.pasted', mayWrite = true } = {},
): Promise<T> {
  await page.bringToFront();
  await page.goto(url);
  if (!mayWrite) await page.evaluate('delete Navigator.prototype.clipboard');
  await act(page);
  await target.bringToFront();
  // A new document each time, with nothing of the last one left.
  await target.goto('about:blank');
  await target.setContent(editor);
  await target.evaluate(listen + script);
  await target.click('#editor');
  await press(target, 'v');
  const pasted = await (await target.waitForFunction(read)).jsonValue();
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
