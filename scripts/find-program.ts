import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** Programs that the project runs and npm does not bring. */
export type Program = keyof typeof programs;

const programs = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      chromium.executablePath(),
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
  java: { variable: 'JAVA_PATH', commands: ['java', 'java.exe'], places: [] },
} as const;

/** The path of a program on this machine, or null. Its variable of the environment names one by hand. */
export function findProgram(name: Program, env: NodeJS.ProcessEnv = process.env): string | null {
  const { variable, commands, places } = programs[name];
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  const paths = [env[variable], ...onPath, ...places];
  return paths.find((path) => path && existsSync(path)) ?? null;
}
