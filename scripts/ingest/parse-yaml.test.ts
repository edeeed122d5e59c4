import { describe, expect, it } from 'vitest';
import { sidecar } from '../../src/schemas/sidecar.ts';
import { parseYaml } from './parse-yaml.ts';

const parse = (text: string, firstLine?: number) => parseYaml(text, sidecar, 'a.yaml', firstLine);

it('gives the value, and where each key stands', () => {
  const { value, issues, placeOf } = parse('title: 步道\nexchanges:\n  "2": { asker: 云岭日报 }\n');
  expect(issues).toEqual([]);
  expect(value).toEqual({ title: '步道', exchanges: { '2': { asker: '云岭日报' } } });
  expect(placeOf(['exchanges', '2', 'asker'])).toEqual({ line: 3, column: 10 });
  expect(placeOf(['exchanges', '2', 'speaker'])).toMatchObject({ line: 3 });
  expect(placeOf([])).toEqual({ line: 1, column: 1 });
});

it('takes an empty file for an empty mapping', () => {
  expect(parse('').value).toEqual({});
  expect(parse('# nothing yet\n').value).toEqual({});
});

describe('an issue', () => {
  it('names a key that does not exist, its place, and the key that may be meant', () => {
    expect(parse('title: a\npublsher: b\n').issues).toEqual([
      {
        file: 'a.yaml',
        line: 2,
        column: 1,
        code: 'unknown-key',
        severity: 'error',
        message: 'There is no key “publsher” here.',
        hint: 'Did you mean “publisher”?',
      },
    ]);
  });

  it('lists the keys where none is near', () => {
    expect(parse('zzzzzzzzzzz: 1\n').issues[0]?.hint).toContain('publisher');
  });

  it.each([
    ['exchanges: { 1: { askr: a } }', 'There is no key “askr” here.', 'Did you mean “asker”?'],
    [
      'blocks: [{ line: 1, type: rule, kind: a }]',
      'There is no key “kind” here.',
      'Known keys: line, lines, text, type.',
    ],
    [
      'blocks: [{ line: 1, type: captoin }]',
      'blocks.0.type: “captoin” is none of the words known here.',
      'Did you mean “caption”?',
    ],
    ['kind: 7', 'kind: “7” is none of the words known here.', 'Known: transcript, '],
    ['joins: [{ line: 1, join: ja }]', 'joins.0.join: “ja” is not true or false.', 'README'],
    ['joins: 3', 'joins: “3” is not a list.', 'README'],
    ['emendations: [{ printed: a }]', 'emendations.0.reading: nothing is not text.', 'README'],
    ['url: here', 'url: “here” is not an address, such as https://example.org/.', 'README'],
  ])('tells of %s in words', (text, message, hint) => {
    const [issue] = parse(`${text}\n`).issues;
    expect(issue?.message).toBe(message);
    expect(issue?.hint).toContain(hint);
  });

  it('stands at a value of the wrong kind', () => {
    expect(parse('title: a\ndate: yesterday\n')).toMatchObject({
      value: null,
      issues: [{ code: 'invalid-value', line: 2, column: 1 }],
    });
  });

  it('stands where the file is no YAML, counted from the line on which the text starts', () => {
    const { value, issues } = parse('title: [a\nb: "c\n', 3);
    expect(value).toBeNull();
    expect(issues[0]).toMatchObject({ code: 'yaml-syntax', severity: 'error' });
    expect(issues[0]?.line).toBeGreaterThanOrEqual(3);
  });
});

it('leaves dates and numbers as they are written', () => {
  expect(parse('date: 2024-03-07\n').value).toEqual({ date: '2024-03-07' });
});

it('makes no bomb of aliases', () => {
  const bomb = `a: &a [x, x]\nb: &b [${'*a, '.repeat(40)}]\nc: [${'*b, '.repeat(40)}]\n`;
  const { value, issues } = parseYaml(bomb, sidecar, 'a.yaml');
  expect(value).toBeNull();
  expect(issues[0]).toMatchObject({ code: 'yaml-syntax', severity: 'error' });
});
