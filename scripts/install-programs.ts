import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, type Program } from './find-program.ts';

/** By Debian's names. Chromium gets Chinese letters, which a bare machine has none of. */
const packages: Readonly<Record<Program, readonly string[]>> = {
  chromium: ['chromium', 'fonts-noto-cjk'],
  firefox: ['firefox-esr'],
  java: ['default-jre-headless'],
};

/**
 * Installs those programs that this machine lacks: all at once from Debian's packages for root; for
 * others, and elsewhere, the Chromium that Playwright brings, and nothing else.
 */
export async function installPrograms(names: readonly Program[]): Promise<void> {
  const missing = names.filter((name) => findProgram(name) === null);
  if (missing.length === 0) return;
  console.log(`Not found here: ${missing.join(', ')}. Installing what can be.`);
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await runCommand('apt-get', ['update', '-q']);
    const wanted = missing.flatMap((name) => packages[name]);
    await runCommand('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...wanted]);
  } else if (missing.includes('chromium')) {
    const playwright = join('node_modules', 'playwright-core', 'cli.js');
    await runCommand(process.execPath, [playwright, 'install', 'chromium']);
  }
}

async function runCommand(command: string, args: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await once(spawn(command, args, { stdio: 'inherit', env }), 'close');
}
