import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * The command that runs Java, or null. Root gets Debian's package where there is none. JAVA_PATH
 * names one by hand.
 */
export function provideJava(env: NodeJS.ProcessEnv = process.env): string | null {
  const java = env.JAVA_PATH ?? 'java';
  const runs = () => !spawnSync(java, ['-version'], { env }).error;
  if (runs()) return java;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  console.log('No Java was found; installing one for the tests.');
  const options = { stdio: 'inherit', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  spawnSync('apt-get', ['update', '-q'], options);
  const packages = ['--no-install-recommends', 'default-jre-headless'];
  spawnSync('apt-get', ['install', '-y', '-q', ...packages], options);
  return runs() ? java : null;
}
