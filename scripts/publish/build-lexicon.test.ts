import { expect, test } from 'vitest';
import type { Hit } from '../../src/search/hit.ts';
import { buildLexicon } from './build-lexicon.ts';

const hit = (...paragraphs: string[]): Hit => ({
  ...{ id: 'made/1', kind: 'exchange', url: 'answers/made-1.html', paragraphs },
  ...{ anchors: [], questions: 0, asker: '彭博社', speaker: null, speech: 'direct', topics: [] },
  ...{ source: 'made', siglum: '甲', publisher: 'Daily', title: null, date: null },
});

test('knows names first, then words, by their sound', () => {
  const { sounds, names } = buildLexicon([hit('女儿问台湾，答台湾。')], ['中美', 'APEC']);
  expect(names).toBe(2);
  expect(sounds.slice(0, 3)).toEqual([
    ['中美', 'zhong mei'],
    ['彭博社', 'peng bo she'],
    ['台湾', 'tai wan'],
  ]);
  expect(sounds).toContainEqual(['女儿', 'nv er']);
});

test('simplifies to characters that the texts have, and none that they have themselves', () => {
  const pairs = (text: string) => buildLexicon([hit(text)], []).simplified.match(/../g) ?? [];
  expect(pairs('台湾')).toEqual(expect.arrayContaining(['臺台', '灣湾']));
  expect(pairs('台湾')).not.toContain('關关');
  expect(pairs('台湾臺')).not.toContain('臺台');
});

test('knows each letter by every sound that it has', () => {
  const { letters } = buildLexicon([hit('银行，行APEC 2')], []);
  expect(letters).toMatchObject({ yin: '银', hang: '行', xing: '行' });
  expect([...(letters[''] ?? '')].sort().join('')).toBe('2acep');
});
