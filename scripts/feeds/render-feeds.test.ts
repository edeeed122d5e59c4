import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { describeItem } from '../newsletter/describe-item.ts';
import { hostile } from '../newsletter/made-hostile.ts';
import { madeLibrary } from '../newsletter/made-library.ts';
import { readBlocks } from '../newsletter/read-blocks.ts';
import { findFault } from './made-validator.ts';
import { renderFeeds } from './render-feeds.ts';

const library = madeLibrary(hostile);
const items = library.answers.map((answer) => describeItem(answer, library));
const place = {
  title: '中美 · 答问 ]]> <x>',
  summary: '中国与美国的关系。',
  url: 'https://dawen.example/topics/zhongmei.html',
  rss: 'https://dawen.example/feeds/zhongmei/feed.xml',
  atom: 'https://dawen.example/feeds/zhongmei/atom.xml',
  json: 'https://dawen.example/feeds/zhongmei/feed.json',
};
const feeds = renderFeeds(place, items);
const words = items.map(({ passages }) =>
  passages.flatMap((passage) => passage.words.map(({ text }) => text)),
);

test('what XML cannot hold is shown as a character that stands for it', async () => {
  const odd = madeLibrary([{ question: ['一\u0001二'], answer: ['三\ud800四\uffff'] }]);
  const { rss, atom } = renderFeeds(
    place,
    odd.answers.map((answer) => describeItem(answer, odd)),
  );
  for (const xml of [rss, atom]) {
    const feed = await new Parser().parseString(xml);
    const body = feed.items[0]?.['content:encoded'] ?? feed.items[0]?.content ?? '';
    expect(readBlocks.html(body)).toEqual(expect.arrayContaining(['一�二', '三�四�']));
  }
});

describe('feeds of hostile words', () => {
  test.each(['rss', 'atom'] as const)(
    '%s is read by another library, word for word',
    async (kind) => {
      const feed = await new Parser().parseString(feeds[kind]);
      expect(feed.title).toBe(place.title);
      expect(feed.items.map(({ link }) => link)).toEqual(items.map(({ url }) => url));
      const bodies = feed.items.map((item) => item['content:encoded'] ?? item.content ?? '');
      for (const [i, body] of bodies.entries()) {
        expect(readBlocks.html(body)).toEqual(expect.arrayContaining(words[i] ?? []));
        expect(body).not.toMatch(/<(?!\/?(?:p|blockquote|strong|a)\b)/);
      }
    },
  );

  test('JSON Feed says its version and gives the day of the event', () => {
    const feed = JSON.parse(feeds.json);
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items[0]).toMatchObject({
      id: items[0]?.url,
      date_published: '2024-03-07T00:00:00.000Z',
    });
    expect(readBlocks.html(feed.items[0].content_html)).toEqual(
      expect.arrayContaining(words[0] ?? []),
    );
  });

  test('is the same to the byte when it is made again, also with nothing in it', () => {
    expect(renderFeeds(place, items)).toEqual(feeds);
    expect(renderFeeds(place, [])).toEqual(renderFeeds(place, []));
    expect(JSON.parse(renderFeeds(place, []).json).items).toEqual([]);
  });
});

describe('the rules of each kind of feed', () => {
  const kinds = ['rss', 'atom', 'json'] as const;

  test.each(kinds)('%s keeps them, also with nothing in it', async (kind) => {
    expect(await findFault(kind, feeds[kind])).toBeNull();
    expect(await findFault(kind, renderFeeds(place, [])[kind])).toBeNull();
  });

  test.each([
    ['rss', /<pubDate>[^<]*/, '<pubDate>2024-03-07'],
    ['rss', /<guid[^>]*>[^<]*/, '<guid isPermaLink="false">made/1'],
    ['atom', /<id>[^<]*<\/id>/, ''],
    ['atom', /<updated>[^<]*/, '<updated>yesterday'],
    ['json', /version\/1\.1/, 'version/1'],
    ['json', /"id": "[^"]*"/, '"id": ""'],
  ] as const)('a bad example of %s is rejected: %s', async (kind, found, bad) => {
    const broken = feeds[kind].replace(found, bad);
    expect(broken).not.toBe(feeds[kind]);
    expect(await findFault(kind, broken)).not.toBeNull();
  });
});
