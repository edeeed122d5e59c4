import { spawnSync } from 'node:child_process';

/** Builds a site as its keeper does, by the command. Returns what was printed and the exit code. */
export function buildSite(
  content: string,
  out: string,
): { printed: string; status: number | null } {
  const args = ['scripts/build.ts', '--content', content, '--out', out];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { printed: stdout + stderr, status };
}
