import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFault } from '../scripts/feeds/made-validator.ts';
import { findProgram } from '../scripts/find-program.ts';
import { listFiles } from '../scripts/publish/list-files.ts';
import { buildSite } from './build-site.ts';
import { checkHtml } from './check-html.ts';

const long = '我们主张平等有序的世界多极化，'.repeat(3_000);
const source = `2024年3月7日，某部举行例行记者会。

<b>晨报</b>记者：中美关系 & 台湾 < > ]]> =3D "引号" '号' 如何？&amp; &lt;script&gt;

王毅：**第一** *|MC|* {{merge}} %recipient% <img src=x onerror=alert(1)> ]]> --> </td></table> = 中美关系很重要。${'绵'.repeat(1_500)}${'x'.repeat(3_000)}

\u0001控制\u0008符\u001b[31m，台湾是中国的一部分。😀👨‍👩‍👧 \u{20bb7}野家 \ue000私用。\u200b零宽\u202e反向。

路透社记者：世界多极化呢？

王毅：${long}

法新社记者：中俄关系如何？

王毅：中俄关系很好。
`;
const withHeader = (words: string) => JSON.stringify(`${words}\r\nBcc: a@b.example`);
const sidecar = `title: ${withHeader('题 <b>&]]>')}
publisher: ${withHeader('报')}
date: 2024-03-07
exchanges:
  3:
    asker: ${withHeader('社')}
`;
const empty = `---
title: 无有
summary: 没有答问的专题。
order: 9
terms: [绝无此词]
---

本专题尚空。
`;

const java = findProgram('java');
const folder = mkdtempSync(join(tmpdir(), 'dawen-hostile-'));
let out = '';
let printed = '';
let files: string[] = [];
const read = (path: string) => readFileSync(join(out, path), 'utf8');

beforeAll(() => {
  const content = join(folder, 'content');
  for (const name of ['sources', 'topics']) mkdirSync(join(content, name), { recursive: true });
  for (const name of ['site.yaml', 'topics/zhongmei.mdx', 'topics/duojihua.mdx'])
    cpSync(`content/${name}`, join(content, name));
  writeFileSync(join(content, 'topics/wuyou.mdx'), empty);
  writeFileSync(join(content, 'sources/a.txt'), source);
  writeFileSync(join(content, 'sources/a.yaml'), sidecar);
  out = join(folder, 'dist');
  const built = buildSite(content, out);
  printed = built.printed;
  expect(built.status, printed).toBe(0);
  files = listFiles(out);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a site of hostile words', () => {
  it('is proved in every form', () => {
    const [, kits] = /Newsletter: .*, (\d+) quotations/.exec(printed) ?? [];
    expect(Number(kits)).toBeGreaterThan(50);
  });

  it('splits an answer that is too long for a mail, and each part leads to the next', () => {
    const mails = files.filter((path) => /answers\/a-02\/email.*\.html$/.test(path));
    expect(mails.length).toBeGreaterThan(2);
    for (const path of mails) expect(Buffer.byteLength(read(path))).toBeLessThan(60 * 1024);
    expect(read('newsletter/answers/a-02/email.html')).toContain('〔下续〕');
    expect(read('newsletter/answers/a-02/email.html')).toContain('/a-02/email-2.html');
  });

  it('sends no line of a title or an outlet as a header', async () => {
    const messages = files.filter((path) => path.endsWith('.eml'));
    expect(messages.length).toBeGreaterThan(8);
    for (const path of messages) {
      const { headers, bcc } = await PostalMime.parse(read(path));
      expect(headers.map(({ key }) => key).join(' '), path).toBe(
        'x-unsent from subject message-id date mime-version content-type',
      );
      expect(bcc).toBeUndefined();
    }
    expect(read('newsletter/answers/a-03/a-03.txt')).not.toMatch(/^Bcc/m);
  });

  it('makes an honest kit, book and feed of a topic without answers', () => {
    const told = '所据文本中尚无可收入的答问。';
    for (const file of ['email', 'rich', 'fragment', 'wechat'])
      expect(read(`newsletter/topics/wuyou/${file}.html`)).toContain(told);
    expect(JSON.parse(read('feeds/wuyou/feed.json')).items).toEqual([]);
    expect(files).toContain('books/wuyou.epub');
  });

  it('makes feeds that keep the rules', async () => {
    for (const folder of ['', 'feeds/zhongmei/', 'feeds/wuyou/']) {
      expect(await findFault('rss', read(`${folder}feed.xml`))).toBeNull();
      expect(await findFault('atom', read(`${folder}atom.xml`))).toBeNull();
      expect(await findFault('json', read(`${folder}feed.json`))).toBeNull();
    }
  });

  it.skipIf(java === null)('makes mails, cards and kits that are valid', () => {
    const mails = files.filter((path) => /(?:^embed|\/email[^/]*|\/index)\.html$/.test(path));
    const { checked, messages } = checkHtml(
      java ?? '',
      mails.map((path) => join(out, path)),
    );
    expect(checked.length).toBeGreaterThan(10);
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  });
});
