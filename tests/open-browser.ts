import { type Browser, launch } from 'puppeteer-core';
import { findProgram } from '../scripts/find-program.ts';
import { provideChromium } from '../scripts/provide-chromium.ts';

/** Opens a browser that asks nothing of the network by itself. Null where there is no Firefox. */
export async function openBrowser(name: 'chrome' | 'firefox'): Promise<Browser | null> {
  if (name === 'chrome') {
    const quiet = [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ];
    // Hundreds of pages are opened one after another: none is kept to go back to, and no process ahead.
    const lean = '--disable-features=BackForwardCache,SpareRendererForSitePerProcess';
    const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', lean, ...quiet];
    return launch({ browser: name, executablePath: await provideChromium(), args });
  }
  const executablePath = findProgram('firefox');
  if (executablePath === null) return null;
  return launch({
    browser: name,
    executablePath,
    extraPrefsFirefox: {
      // What drives Firefox turns this off, and then pages from disk may do what readers' may not.
      'security.fileuri.strict_origin_policy': true,
      // As for Chromium.
      'dom.ipc.processPrelaunch.enabled': false,
      'browser.sessionhistory.max_total_viewers': 0,
    },
  });
}
