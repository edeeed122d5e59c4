import { describe, expect, test } from 'vitest';
import { parseAnswer } from './parse-answer.ts';

const file = (body: string) => `---\nid: a/1\n---\n\n${body}`;
const passage = (text: string) =>
  file(`<Answer speech="direct">\n  <Passage id="a-1-a1">\n    ${text}\n  </Passage>\n</Answer>\n`);
const refusal = (text: string): string => {
  try {
    parseAnswer('answers/a/01.mdx', text);
  } catch (error) {
    return String(error);
  }
  return 'accepted';
};

test('gives the front matter and the passages', () => {
  const { meta, tree } = parseAnswer('x', passage('中方的立场是一贯的。'));
  expect(meta).toEqual({ id: 'a/1' });
  expect(tree.children).toMatchObject([{ name: 'Answer', children: [{ name: 'Passage' }] }]);
});

test('leaves a bare address as text', () => {
  const text = '见 https://example.org 或 www.example.org';
  expect(JSON.stringify(parseAnswer('x', passage(text)).tree)).toContain(text);
});

describe('refuses what could act, and names the place', () => {
  test.each([
    ['an import', file("import x from 'node:fs'\n"), ':5:1 not-plain-text: found mdxjsEsm'],
    ['an export', file('export const x = 1\n'), ':5:1 not-plain-text: found mdxjsEsm'],
    ['a block of code to run', file('{process.exit()}\n'), ':5:1 not-plain-text: found mdxFlow'],
    [
      'an expression in words',
      passage('一{1+1}二'),
      ':7:6 not-plain-text: found mdxTextExpression',
    ],
    ['another element', file('<script>x</script>\n'), ':5:1 not-plain-text: found'],
    ['an element in words', passage('一<b>二</b>'), ':7:6 not-plain-text: found mdxJsxTextElement'],
    [
      'an element out of place',
      file('<Passage id="x">\n  一\n</Passage>\n'),
      ':5:1 not-plain-text',
    ],
    ['a link', passage('[一](https://example.org)'), ':7:5 not-plain-text: found link'],
    ['an image', passage('![一](x.png)'), ':7:5 not-plain-text: found image'],
    ['emphasis', passage('*一*'), ':7:5 not-plain-text: found emphasis'],
    ['a heading', passage('# 一'), ':7:5 not-plain-text: found heading'],
    ['an attribute that runs', file('<Question x={1} />\n'), ':5:1 not-plain-text: found an attri'],
    [
      'attributes that are spread',
      file('<Question {...x} />\n'),
      ':5:1 not-plain-text: found an a',
    ],
    ['broken MDX', file('<Question>\n'), 'invalid-mdx'],
    ['no front matter', '<Question />\n', ':1:1 no-front-matter'],
  ])('%s', (_name, text, found) => {
    expect(refusal(text)).toContain(found);
    expect(refusal(text)).toContain('answers/a/01.mdx:');
  });
});
