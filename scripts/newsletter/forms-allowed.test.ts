import { caniemail } from 'caniemail';
import { describe, expect, test } from 'vitest';
import { parsePage, textOf } from '../publish/parse-page.ts';
import type { Edition } from './edition.ts';
import type { Form } from './form.ts';
import { listEditions } from './list-editions.ts';
import { hostile } from './made-hostile.ts';
import { madeLibrary } from './made-library.ts';
import { makeForms } from './make-forms.ts';
import { readBlocks } from './read-blocks.ts';

const [edition] = [...listEditions(madeLibrary(hostile))] as [Edition];
const forms = await makeForms(edition);
const formText = (kind: Form['kind']) => forms.find((form) => form.kind === kind)?.text ?? '';

interface Rules {
  readonly tags: readonly string[];
  readonly attributes: readonly string[];
  readonly styles: readonly string[];
}

const text =
  'font-family font-size line-height color background-color text-align font-weight text-decoration';
const mail: Rules = {
  tags: ['table', 'tbody', 'tr', 'td', 'p', 'a'],
  attributes: 'role lang width cellpadding cellspacing border bgcolor align style href'.split(' '),
  styles: `${text} padding margin width max-width border-top border-left`.split(' '),
};
const rules: Readonly<Record<'rich' | 'fragment' | 'email' | 'wechat', Rules>> = {
  rich: { tags: ['h2', 'p', 'blockquote', 'strong', 'a'], attributes: ['href'], styles: [] },
  fragment: mail,
  email: {
    tags: [...mail.tags, 'html', 'head', 'meta', 'title', 'body', 'div'],
    attributes: [...mail.attributes, 'charset', 'name', 'content'],
    styles: [...mail.styles, 'display', 'max-height', 'overflow'],
  },
  wechat: {
    tags: ['section', 'p'],
    attributes: ['style'],
    styles: 'font-size line-height color text-align margin padding font-weight border-left'.split(
      ' ',
    ),
  },
};

/** Whatever a form holds that its rules do not name. */
function strangers(
  html: string,
  { tags, attributes, styles }: Rules,
): { seen: number; strange: string[] } {
  const written = parsePage('', html).elements.filter((element) => element.sourceCodeLocation);
  const strange = written.flatMap(({ tagName, attrs }) => [
    ...(tags.includes(tagName) ? [] : [`<${tagName}>`]),
    ...attrs
      .filter(({ name }) => !attributes.includes(name))
      .map(({ name }) => `${tagName} ${name}`),
    ...attrs
      .filter(({ name, value }) => name === 'href' && !value.startsWith('https://dawen.example/'))
      .map(({ value }) => value),
    ...attrs
      .filter(({ name }) => name === 'style')
      .flatMap(({ value }) => value.split(';').filter(Boolean))
      .filter(
        (rule) => !styles.includes(rule.split(':')[0] ?? '') || /url\(|var\(|expression/.test(rule),
      ),
  ]);
  return { seen: written.length, strange: [...new Set(strange)] };
}

describe('what each form is made of', () => {
  test.each(Object.keys(rules) as (keyof typeof rules)[])('%s holds nothing else', (kind) => {
    const { seen, strange } = strangers(formText(kind), rules[kind]);
    expect(seen).toBeGreaterThan(10);
    expect(strange).toEqual([]);
  });

  test('a bad example is rejected', () => {
    const bad =
      '<table class="x"><tr><td style="position:fixed;color:var(--a)"><script>1</script><a href="http://x.example">a</a></td></tr></table>';
    expect(strangers(bad, mail).strange).toEqual(
      expect.arrayContaining([
        'table class',
        '<script>',
        'http://x.example',
        'position:fixed',
        'color:var(--a)',
      ]),
    );
  });

  test.each(['rich', 'fragment', 'email', 'wechat'] as const)(
    'the words of %s are read back as an HTML parser reads them',
    (kind) => {
      const written = parsePage('', formText(kind)).elements.filter(
        ({ tagName, childNodes }) =>
          tagName === 'p' && childNodes.every(({ nodeName }) => nodeName === '#text'),
      );
      const read = readBlocks.html(formText(kind));
      expect(read.length).toBeGreaterThanOrEqual(8);
      // A parser takes every kind of line break for one.
      expect(read.map((text) => text.replaceAll('\r\n', '\n'))).toEqual(written.map(textOf));
    },
  );

  test('every cell with words names font, colour and background together', () => {
    const cells = parsePage('', formText('email')).elements.filter(
      ({ tagName }) => tagName === 'td',
    );
    const styled = cells
      .map(({ attrs }) => attrs.find(({ name }) => name === 'style')?.value ?? '')
      .filter((style) => style.includes('font-size'));
    expect(styled.length).toBeGreaterThan(10);
    for (const style of styled)
      expect(style).toMatch(/font-family:.*;color:#.*;background-color:#/);
  });
});

describe('what mail programs support', () => {
  const clients = ['gmail.*', 'outlook.*', 'apple-mail.*', 'yahoo.*'] as const;
  /** What some program does not know, and why the mail does not lean on it. */
  const exempt: Readonly<Record<string, string>> = {
    '<body> element': 'its colour stands on the outer table too',
    'display:none': 'the line for inboxes is also one pixel high and coloured like the paper',
    'max-height property': 'as above',
    overflow: 'as above',
    'role attribute': 'a help to screen readers where it is kept',
  };

  const unsupported = (html: string) => {
    const { issues } = caniemail({ clients: [...clients], html });
    return [...new Set([...issues.errors.values()].flat().map(({ title }) => title))];
  };

  test('nothing that the mail leans on is unknown to any of them', () => {
    expect(unsupported(formText('email')).sort()).toEqual(Object.keys(exempt).sort());
  });

  test('a bad example is rejected', () => {
    const bad = '<div style="display:grid;position:fixed"><video src="x"></video></div>';
    expect(unsupported(bad).length).toBeGreaterThan(1);
  });
});
