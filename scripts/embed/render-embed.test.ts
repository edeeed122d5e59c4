import { describe, expect, test } from 'vitest';
import { describeItem } from '../newsletter/describe-item.ts';
import type { Item } from '../newsletter/edition.ts';
import { hostile } from '../newsletter/made-hostile.ts';
import { madeLibrary } from '../newsletter/made-library.ts';
import { parsePage } from '../publish/parse-page.ts';
import { provePage } from '../publish/prove-page.ts';
import { renderEmbed } from './render-embed.ts';
import { renderOembed } from './render-oembed.ts';

const library = madeLibrary(hostile);
const items = library.answers.map((answer) => describeItem(answer, library)) as [Item, Item];

describe('an embed of hostile words', () => {
  test('is proved against its source like any page', () => {
    const pages = items.map((item) => parsePage('embed/x.html', renderEmbed(item, '答问')));
    const proofs = pages.map((page) => provePage(page, library.sources));
    expect(proofs.flatMap(({ issues }) => issues)).toEqual([]);
    expect(proofs.map(({ quotations }) => quotations)).toEqual([6, 2]);
  });

  test('runs nothing and loads nothing', () => {
    const { elements } = parsePage('embed/x.html', renderEmbed(items[0], '答问'));
    const names = elements.map(({ tagName }) => tagName);
    expect(names.length).toBeGreaterThan(15);
    for (const name of ['script', 'img', 'iframe', 'object', 'form'])
      expect(names).not.toContain(name);
    const handlers = elements
      .flatMap(({ attrs }) => attrs)
      .filter(({ name }) => name.startsWith('on'));
    expect(handlers).toEqual([]);
  });

  test('is told by oEmbed with a size and one frame', () => {
    const address = 'https://dawen.example/embed/made-01.html';
    const told = JSON.parse(renderOembed(items[0], address, library.site));
    expect(told).toMatchObject({ type: 'rich', version: '1.0', width: 600, height: 480 });
    const frames = parsePage('', told.html).elements.filter(({ tagName }) => tagName === 'iframe');
    expect(frames.map(({ attrs }) => attrs.find(({ name }) => name === 'src')?.value)).toEqual([
      address,
    ]);
  });
});
