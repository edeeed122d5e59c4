import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium that is on this machine, or null. CHROME_PATH names one by hand. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | null {
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((name) => join(folder, name)));
  const own = env.CHROME_PATH ? [env.CHROME_PATH] : [];
  return (
    [...own, ...onPath, ...places, chromium.executablePath()].find(
      (path) => path && existsSync(path),
    ) ?? null
  );
}

/**
 * The path of a Chromium, installing one where the machine has none: Debian's package for root,
 * else Playwright's download. Throws where neither can be had.
 */
export function provideBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chromium was found; installing one for the tests.');
  const root = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (root) installDebian();
  else
    spawnSync(
      process.execPath,
      [join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'],
      { stdio: 'inherit' },
    );
  const installed = findBrowser();
  if (!installed)
    throw new Error('The tests need a Chromium. Install one, or name it in CHROME_PATH.');
  return installed;
}

function installDebian(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-q'], { stdio: 'inherit', env });
  spawnSync(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
    { stdio: 'inherit', env },
  );
}
