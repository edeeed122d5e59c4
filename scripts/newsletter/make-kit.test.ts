import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import PostalMime from 'postal-mime';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import type { Edition } from './edition.ts';
import type { Form } from './form.ts';
import { listEditions } from './list-editions.ts';
import { hostile } from './made-hostile.ts';
import { madeLibrary } from './made-library.ts';
import { makeKit } from './make-kit.ts';
import { proveForm } from './prove-form.ts';

const editionOf = (library: ReturnType<typeof madeLibrary>, kind: Edition['kind'] = 'topics') =>
  [...listEditions(library)].find((edition) => edition.kind === kind) as Edition;
const wordsOf = ({ items }: Pick<Form, 'items'>) =>
  items.flatMap(({ passages }) => passages.flatMap(({ words }) => words.map(({ text }) => text)));
const formOf = (forms: readonly Form[], kind: Form['kind']) =>
  forms.find((form) => form.kind === kind) as Form;

describe('a kit of hostile words', () => {
  test('prints each quotation as its source has it, in every form', async () => {
    const kit = await makeKit(editionOf(madeLibrary(hostile)));
    expect(kit.issues).toEqual([]);
    expect(kit.warnings).toEqual([]);
    // Eight paragraphs in five forms that are read back; the mail holds the fragment as it is.
    expect(kit.proof.quotations).toBe(40);
    expect(formOf(kit.forms, 'email').text).toContain(formOf(kit.forms, 'fragment').text);
    for (const form of kit.forms) {
      const blocks = form.read?.(form.text) ?? [];
      if (form.read) expect(blocks, form.file).toEqual(expect.arrayContaining(wordsOf(form)));
    }
  });

  test('is Markdown that another library reads word for word, as paragraphs alone', async () => {
    const form = formOf((await makeKit(editionOf(madeLibrary(hostile)))).forms, 'markdown');
    const { children } = unified().use(remarkParse).use(remarkGfm).parse(form.text);
    const blocks = children.flatMap((node): RootContent[] =>
      node.type === 'blockquote' ? node.children : [node],
    );
    const known = ['heading', 'paragraph', 'thematicBreak'];
    expect(blocks.filter(({ type }) => !known.includes(type))).toEqual([]);
    const read = blocks.map((node) => textOf(node));
    expect(read).toEqual(expect.arrayContaining(wordsOf(form)));
  });

  test('is the same to the byte when it is made again', async () => {
    const [one, two] = await Promise.all(
      [0, 1].map(() => makeKit(editionOf(madeLibrary(hostile)))),
    );
    expect(one?.forms.map(({ text }) => text)).toEqual(two?.forms.map(({ text }) => text));
  });

  test('makes a mail whose parts another library reads back, and whose head holds no stray line', async () => {
    const edition = editionOf(madeLibrary(hostile), 'answers');
    const title = `${edition.title}\r\nBcc: a@b.example`;
    const { forms } = await makeKit({ ...edition, title, siteTitle: '站\r\nBcc: a@b.example' });
    const mail = await PostalMime.parse(formOf(forms, 'message').text);
    expect(mail.headers.map(({ key }) => key)).toEqual([
      ...['x-unsent', 'from', 'subject', 'message-id', 'date', 'mime-version', 'content-type'],
    ]);
    expect(mail.bcc).toBeUndefined();
    expect(mail.from?.address).toBe('newsletter@dawen.example');
    expect(mail.html).toBe(formOf(forms, 'email').text);
    // What the HTML part may not hold, the text part says plainly.
    for (const text of wordsOf(formOf(forms, 'text'))) expect(mail.text).toContain(text);
  });
});

describe('the proof of a form', () => {
  test('finds one character that was changed', async () => {
    const { forms } = await makeKit(editionOf(madeLibrary(hostile)));
    const form = formOf(forms, 'rich');
    const { issues } = proveForm(
      'rich.html',
      form.read?.(form.text.replace('王毅称，好', '王毅称，坏')) ?? [],
      form.items,
    );
    expect(issues.map(({ code }) => code)).toEqual(['quotation-differs']);
  });

  test('finds a paragraph that was dropped', async () => {
    const { forms } = await makeKit(editionOf(madeLibrary(hostile)));
    const form = formOf(forms, 'text');
    const text = form.text.replace('王毅称，好。\n\n', '');
    expect(proveForm('x.txt', form.read?.(text) ?? [], form.items).issues).toHaveLength(1);
  });
});

describe('what is too long for one mail', () => {
  const long = (n: number) => ({
    question: ['问？'],
    answer: Array.from({ length: n }, (_, i) => `第${i}段${'长'.repeat(300)}。`),
  });

  test('is split between answers, and each part leads to the next', async () => {
    const { forms, issues, warnings } = await makeKit(
      editionOf(madeLibrary([long(20), long(20), long(20), long(20)])),
    );
    expect([issues, warnings]).toEqual([[], []]);
    const mails = forms.filter(({ kind }) => kind === 'email');
    expect(mails.length).toBeGreaterThan(1);
    expect(mails.flatMap(wordsOf)).toEqual(wordsOf(formOf(forms, 'text')));
    expect(mails[0]?.text).toContain(
      'https://dawen.example/newsletter/topics/zhongmei/email-2.html',
    );
    expect(mails.at(-1)?.text).not.toContain('续：');
    for (const { text } of mails) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(45 * 1024);
    const edition = editionOf(madeLibrary([long(40), long(90)]));
    const digest = await makeKit({ ...edition, kind: 'digests' });
    const [first] = digest.forms.filter(({ kind }) => kind === 'email');
    expect(first?.text).toContain('续：第 2 部分');
    expect(first?.text).not.toContain('email-2.html');
  });

  test('is split within an answer by paragraphs, with marks', async () => {
    const { forms, issues } = await makeKit(editionOf(madeLibrary([long(80)])));
    expect(issues).toEqual([]);
    const mails = forms.filter(({ kind }) => kind === 'email');
    expect(mails.length).toBeGreaterThan(1);
    expect(mails[0]?.text).toContain('〔下续〕');
    expect(mails[1]?.text).toContain('〔接上〕');
    const said = mails.flatMap(wordsOf).filter((text) => !/^〔/.test(text));
    expect(said).toEqual(wordsOf(formOf(forms, 'text')));
  });

  test.each([
    ['of sentences', '一句话。'.repeat(12_000)],
    ['of one run', '连'.repeat(40_000)],
    ['of characters beyond the basic plane', '😀'.repeat(20_000)],
    ['of signs that grow when escaped', '&<"\''.repeat(9_000)],
  ])('is split within a paragraph %s', async (_, text) => {
    const { forms, issues } = await makeKit(
      editionOf(madeLibrary([{ question: [], answer: [text] }])),
    );
    expect(issues).toEqual([]);
    for (const kind of ['email', 'wechat'] as const) {
      const parts = forms.filter((form) => form.kind === kind);
      expect(parts.length).toBeGreaterThan(1);
      expect(
        parts
          .flatMap(wordsOf)
          .filter((one) => !/^〔/.test(one))
          .join(''),
      ).toBe(text);
    }
  });

  test('is split between paragraphs that hold less than their markup takes', async () => {
    const answer = Array.from({ length: 3_000 }, (_, i) => String(i % 10));
    const { forms, issues } = await makeKit(editionOf(madeLibrary([{ question: [], answer }])));
    expect(issues).toEqual([]);
    for (const kind of ['email', 'wechat'] as const) {
      const parts = forms.filter((form) => form.kind === kind);
      expect(parts.flatMap(wordsOf).filter((one) => !/^〔/.test(one))).toEqual(answer);
      for (const { text } of parts.filter((form) => form.kind === 'wechat'))
        expect(text.length).toBeLessThanOrEqual(18_000);
    }
  });

  test('keeps each part for WeChat below 18,000 characters', async () => {
    const { forms } = await makeKit(editionOf(madeLibrary([long(40), long(90)])));
    const parts = forms.filter(({ kind }) => kind === 'wechat');
    expect(parts.length).toBeGreaterThan(2);
    for (const { text } of parts) expect(text.length).toBeLessThanOrEqual(18_000);
  });
});

test('a topic without answers makes an honest kit', async () => {
  const { forms, issues } = await makeKit(editionOf(madeLibrary([])));
  expect(issues).toEqual([]);
  expect(forms).toHaveLength(7);
  for (const { text, kind } of forms)
    if (kind !== 'message') expect(text).toContain('所据文本中尚无可收入的答问。');
});

test('what is retold never stands in a block quote, and says so', async () => {
  const { forms } = await makeKit(editionOf(madeLibrary(hostile.slice(1))));
  expect(formOf(forms, 'rich').text).not.toContain('<blockquote>');
  expect(formOf(forms, 'markdown').text).not.toMatch(/^>/m);
  for (const { text, kind } of forms)
    if (kind !== 'message') expect(text).toContain('转述 · 非原话');
});

test('a topic of several days has an edition of its newest', () => {
  const one = { question: ['问？'], answer: ['答。'] };
  const library = madeLibrary([one, one]);
  const kinds = (dates: readonly (string | null)[]) => {
    const answers = library.answers.map((answer, i) => ({ ...answer, date: dates[i] ?? null }));
    return [...listEditions({ ...library, answers })]
      .filter(({ kind }) => kind !== 'answers')
      .map(({ kind, other, url, items }) => [kind, other, url, items.length]);
  };
  const url = 'https://dawen.example/topics/zhongmei.html';
  expect(kinds(['2026-03-08', '2024-03-07'])).toEqual([
    ['topics', 'newest', url, 2],
    ['newest', 'topics', url, 1],
  ]);
  expect(kinds(['2024-03-07', '2024-03-07'])).toEqual([['topics', null, url, 2]]);
  expect(kinds([null, null])).toEqual([['topics', null, url, 2]]);
});
