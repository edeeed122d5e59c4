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
    const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', ...quiet];
    return launch({ browser: name, executablePath: await provideChromium(), args });
  }
  const executablePath = findProgram('firefox');
  if (executablePath === null) return null;
  return launch({
    browser: name,
    executablePath,
    // What drives Firefox turns this off, and then pages from disk may do what readers' may not.
    extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
  });
}
