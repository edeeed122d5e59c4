import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findProgram } from '../scripts/find-program.ts';
import { listFiles } from '../scripts/publish/list-files.ts';
import { checkHtml, type HtmlCheck, type HtmlMessage } from './check-html.ts';

const java = findProgram('java');
const out = join(inject('shared').folder, 'dist');
const folder = mkdtempSync(join(tmpdir(), 'dawen-html-'));
const isFragment = (path: string) =>
  /^newsletter[\\/].*[\\/](?:rich|fragment|wechat)[^\\/]*\.html$/.test(path);
const isMail = (path: string) => /[\\/]email[^\\/]*\.html$/.test(path);

/** What the validator would have otherwise, and why it stands in what is pasted and mailed. */
const exempt: readonly (readonly [RegExp, string])[] = [
  [/attribute on the “(?:table|td)” element is obsolete/, 'classic Outlook lays out by these'],
  [/^Section lacks heading/, 'the editor of WeChat keeps sections, and no headings'],
  [/none of them has a computed heading level of 1/, 'the tool has a title of its own above'],
];

const bad =
  '<!doctype html><html lang="zh-Hans"><title>x</title><p><div></p><img src="a b"></html>';
const badFile = join(folder, 'bad.html');
let check: HtmlCheck;
let pages: string[];
let pasted: string[];

beforeAll(() => {
  if (java === null) return;
  const paths = listFiles(out).filter((path) => path.endsWith('.html'));
  pages = paths.filter((path) => !isFragment(path)).map((path) => join(out, path));
  pasted = paths.filter(isFragment).map((path, i) => {
    const file = join(folder, `${i}.html`);
    const words = readFileSync(join(out, path), 'utf8');
    const head = `<meta charset="utf-8"><title>${path}</title>`;
    writeFileSync(file, `<!doctype html><html lang="zh-CN">${head}<body>${words}</body></html>`);
    return file;
  });
  writeFileSync(badFile, bad);
  check = checkHtml(java, [...pages, ...pasted, badFile]);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What is said of some files, each message once. */
const said = (files: readonly string[], among = check.messages) => {
  const looked = new Set(files);
  return [
    ...new Set(
      among
        .filter(({ file }) => looked.has(file))
        .map(({ file, message }: HtmlMessage) => `${file}: ${message}`),
    ),
  ];
};

describe.skipIf(java === null)('the Nu validator', () => {
  it('looks at every page, mail and fragment', () => {
    expect(pages.length).toBeGreaterThan(200);
    expect(pasted.length).toBeGreaterThan(100);
    expect(check.checked).toHaveLength(pages.length + pasted.length + 1);
  });

  it('finds nothing to say of the pages', () => {
    expect(said(pages.filter((path) => !isMail(path)))).toEqual([]);
  });

  it('finds nothing wrong with what is pasted and mailed', () => {
    const files = [...pages.filter(isMail), ...pasted];
    expect(files.length).toBeGreaterThan(150);
    const strange = check.messages.filter(
      ({ type, message }) => type === 'error' || !exempt.some(([pattern]) => pattern.test(message)),
    );
    expect(said(files, strange)).toEqual([]);
  });

  it('needs each of its exemptions, and rejects a bad page', () => {
    for (const [pattern] of exempt)
      expect(
        check.messages.some(({ message }) => pattern.test(message)),
        `${pattern}`,
      ).toBe(true);
    expect(said([badFile]).length).toBeGreaterThan(1);
  });
});
