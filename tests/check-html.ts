import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const jar = String(createRequire(import.meta.url)('vnu-jar'));

export interface HtmlCheck {
  /** The files that were looked at. */
  readonly checked: readonly string[];
  readonly messages: readonly HtmlMessage[];
}

export interface HtmlMessage {
  readonly file: string;
  readonly type: 'error' | 'warning';
  readonly message: string;
}

interface Report {
  readonly messages: readonly {
    readonly url: string;
    readonly type: string;
    readonly message: string;
  }[];
}

/** Has the Nu validator check HTML files. `java` is the command that runs it. */
export function checkHtml(java: string, files: readonly string[]): HtmlCheck {
  const options = ['--format', 'json', '--verbose', '--stdout', '--exit-zero-always'];
  const { stdout, stderr } = spawnSync(
    java,
    ['-Xss8m', '-XX:+UseSerialGC', '-jar', jar, ...options, ...files],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    },
  );
  const report: Report = JSON.parse(stdout);
  return {
    checked: files.filter((file) => stderr.split('\n').includes(file)),
    messages: report.messages.map(({ url, type, message }) => ({
      file: decodeURI(new URL(url).pathname),
      type: type === 'info' ? 'warning' : 'error',
      message,
    })),
  };
}
