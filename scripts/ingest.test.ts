import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { makeContent } from '../tests/make-content.ts';

const transcript =
  '2024年3月7日，某市举行记者会。\n\n晨报记者：公园几点开门？\n\n李明：六点开门。\n';

/** Runs the command as a person would. */
function run(files: Readonly<Record<string, string>>, ...args: string[]) {
  const command = fileURLToPath(new URL('ingest.ts', import.meta.url));
  const content = makeContent(files);
  const { stdout, status } = spawnSync(process.execPath, [command, '--content', content, ...args], {
    encoding: 'utf8',
  });
  return { lines: stdout.trimEnd().split('\n'), status };
}

it('ends with what was read, and with exit code 0 where nothing is wrong', () => {
  const { lines, status } = run({ 'sources/a.txt': transcript });
  expect(lines).toEqual(['1 document, 1 exchange, 0 issues']);
  expect(status).toBe(0);
});

it('ends with a table of issues, the gravest first, and with exit code 1 on errors', () => {
  const { lines, status } = run({
    'sources/a.txt': transcript.replace('六点开门。', '六点'),
    'sources/b.txt': transcript.replace('2024年3月7日，', '').replace('六', '七'),
    'sources/c.txt': '没有问答。',
    'sources/d.txt': '',
  });
  expect(lines.slice(-5)).toEqual([
    '3 documents, 2 exchanges, 4 issues',
    '     1  error    empty-file',
    '     1  warning  no-date',
    '     1  warning  no-exchange',
    '     1  warning  truncated-answer',
  ]);
  expect(lines[0]).toMatch(/^sources\/\w\.txt:\d+:\d+ \w+ [a-z-]+: .+\. .+\.$/);
  expect(status).toBe(1);
});

it('fails on warnings only where --strict asks for it', () => {
  const files = { 'sources/a.txt': transcript.replace('六点开门。', '六点') };
  expect(run(files).status).toBe(0);
  expect(run(files, '--strict').status).toBe(1);
  expect(run({ 'sources/a.txt': transcript }, '--strict').status).toBe(0);
});
