import { findProgram } from './find-program.ts';
import { installPrograms } from './install-programs.ts';

/** The path of a Chromium, installed where the machine has none. Throws where none can be had. */
export async function provideChromium(): Promise<string> {
  await installPrograms(['chromium']);
  const path = findProgram('chromium');
  if (path === null)
    throw new Error('This needs a Chromium. Install one, or name it in CHROME_PATH.');
  return path;
}
