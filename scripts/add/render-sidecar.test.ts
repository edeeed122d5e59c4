import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sidecar } from '../../src/schemas/sidecar.ts';
import { parseYaml } from '../ingest/parse-yaml.ts';
import { renderSidecar } from './render-sidecar.ts';

const parse = (text: string) => parseYaml(text, sidecar, 'a.yaml');

it('is read back as it was meant, whatever the document printed', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1 });
  const hostile = fc.oneof(
    words,
    fc.constantFrom(
      'null',
      '1',
      '# x',
      'a: b',
      '|',
      '- a',
      '"',
      '...',
      '---\nid: x',
      '\u2028',
      '*x',
    ),
  );
  fc.assert(
    fc.property(hostile, hostile, hostile, (original, title, where) => {
      const { text } = renderSidecar(original, [{ key: 'title', value: title, where }], where);
      expect(parse(text)).toMatchObject({ value: { original, title }, issues: [] });
    }),
  );
});

it('gives each unknown fact a line that is ready to be filled in', () => {
  const { text, unknown } = renderSidecar('a.txt', [], 'about');
  const lines = text.split('\n');
  expect(unknown.map(({ line }) => lines[line - 1])).toEqual(unknown.map(({ key }) => `# ${key}:`));
  const filled = text.replace('# speaker:', 'speaker: 林知远');
  expect(parse(filled).value).toEqual({ original: 'a.txt', speaker: '林知远' });
});
