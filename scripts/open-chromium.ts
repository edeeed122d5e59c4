import { type Browser, chromium } from 'playwright-core';
import { provideChromium } from './provide-chromium.ts';

/** Opens Chromium, which asks nothing of the network by itself. */
export async function openChromium(): Promise<Browser> {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', ...quiet];
  return chromium.launch({ executablePath: await provideChromium(), args });
}
