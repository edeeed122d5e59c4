import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideBrowser } from './find-browser.ts';
import { provideFirefox } from './find-firefox.ts';
import { provideJava } from './find-java.ts';

/** Checks that pass or fail as a whole; the tests count by themselves. */
const checks: readonly (readonly [string, string, ...string[]])[] = [
  // The types of the pages are made from the data that ingest writes.
  ['Ingest', 'node', 'scripts/ingest.ts'],
  ['Format and lint', 'biome', 'check', '--error-on-warnings'],
  // Those of every other file too.
  ['Types', 'astro', 'check', '--minimumFailingSeverity', 'hint'],
  ['Dead code', 'knip'],
];

let passed = 0;
let failed = 0;
for (const [name, command, ...args] of checks) {
  console.log(`\n${name}: ${[command, ...args].join(' ')}`);
  const ok = runCommand(command, args);
  console.log(`${name}: ${ok ? 'passed' : 'FAILED'}`);
  if (ok) passed++;
  else failed++;
}

// Tests that run side by side must not install the same program.
provideFirefox();
provideJava();
const folder = mkdtempSync(join(tmpdir(), 'dawen-test-'));
const report = join(folder, 'report.json');
const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const ok = runCommand('vitest', [...args, ...process.argv.slice(2)], {
  CHROME_PATH: provideBrowser(),
});
const { numPassedTests = 0, numFailedTests = 0 } = readReport();
passed += numPassedTests;
// A file that fails to load holds no failed test, and a crash leaves no report at all.
failed += Math.max(numFailedTests, ok && numPassedTests > 0 ? 0 : 1);
rmSync(folder, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

function runCommand(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): boolean {
  // npm puts the project's commands on the path; Windows runs them by a shell.
  const shell = process.platform === 'win32';
  return (
    spawnSync(command, args, { stdio: 'inherit', shell, env: { ...process.env, ...env } })
      .status === 0
  );
}

function readReport(): { numPassedTests?: number; numFailedTests?: number } {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return {};
  }
}
