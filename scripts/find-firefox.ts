import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const places = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * The path of a Firefox, or null. Root gets Debian's package where there is none. FIREFOX_PATH names
 * one by hand.
 */
export function provideFirefox(env: NodeJS.ProcessEnv = process.env): string | null {
  const found = findFirefox(env);
  if (found || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found;
  console.log('No Firefox was found; installing one for the tests.');
  const options = { stdio: 'inherit', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  spawnSync('apt-get', ['update', '-q'], options);
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'firefox-esr'], options);
  return findFirefox(env);
}

function findFirefox(env: NodeJS.ProcessEnv): string | null {
  const own = env.FIREFOX_PATH ? [env.FIREFOX_PATH] : [];
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => join(folder, name)));
  return [...own, ...onPath, ...places].find((path) => existsSync(path)) ?? null;
}
