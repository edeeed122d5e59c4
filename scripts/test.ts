import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { installPrograms } from './install-programs.ts';

type Command = readonly [string, ...string[]];

// npm puts the project's commands on the path; Windows runs them by a shell.
const shell = process.platform === 'win32';

/** Checks that pass or fail as a whole; the tests count by themselves. */
const checks: readonly (readonly [string, Command])[] = [
  ['Format and lint', ['biome', 'check', '--error-on-warnings']],
  // Those of every other file too.
  ['Types', ['astro', 'check', '--minimumFailingSeverity', 'hint']],
  ['Dead code', ['knip']],
];

// The types of the pages are made from the data that ingest writes.
const counts = [await runCheck('Ingest', ['node', 'scripts/ingest.ts'])];
const [, ...others] = await Promise.all([
  // Tests that run side by side must not install the same program.
  installPrograms(['chromium', 'firefox', 'java']),
  ...checks.map((check) => runCheck(...check)),
]);
counts.push(...others, runTests(process.argv.slice(2)));
const sum = (of: 'passed' | 'failed') => counts.reduce((all, one) => all + one[of], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') ? 1 : 0;

interface Count {
  readonly passed: number;
  readonly failed: number;
}

async function runCheck(name: string, [command, ...args]: Command): Promise<Count> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell });
  const ended = new Promise<boolean>((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (status) => resolve(status === 0));
  });
  const printed = await Promise.all([text(child.stdout), text(child.stderr)]);
  const ok = await ended;
  console.log(`\n${name}: ${[command, ...args].join(' ')}\n${printed.join('')}`);
  console.log(`${name}: ${ok ? 'passed' : 'FAILED'}`);
  return { passed: Number(ok), failed: Number(!ok) };
}

function runTests(options: readonly string[]): Count {
  const folder = mkdtempSync(join(tmpdir(), 'dawen-test-'));
  const report = join(folder, 'report.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync('vitest', [...args, ...options], { stdio: 'inherit', shell });
  const { numPassedTests = 0, numFailedTests = 0 } = readReport(report);
  rmSync(folder, { recursive: true, force: true });
  // A file that fails to load holds no failed test, and a crash leaves no report at all.
  const least = status === 0 && numPassedTests > 0 ? 0 : 1;
  return { passed: numPassedTests, failed: Math.max(numFailedTests, least) };
}

function readReport(path: string): { numPassedTests?: number; numFailedTests?: number } {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}
