import { expect, it } from 'vitest';
import { buildSource } from './build-source.ts';
import { openSource } from './open-source.ts';

it('hears who answers from the title that only the container states', () => {
  const record = {
    title: '公园部发言人林知远主持例行记者会',
    content: ['问：步道何时开放？', '答：明天。'],
  };
  const opened = openSource({
    file: 'sources/a.json',
    bytes: Buffer.from(JSON.stringify(record)),
    sha256: '0'.repeat(64),
    sidecar: {},
  });
  if (!opened.found) throw new Error('not read');
  const { value } = buildSource({ ...opened.found, site: {}, topics: [] });
  expect(value.exchanges.map(({ speaker }) => speaker)).toEqual(['林知远']);
});
