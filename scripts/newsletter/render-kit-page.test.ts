import { describe, expect, test } from 'vitest';
import type { Edition } from './edition.ts';
import { listEditions } from './list-editions.ts';
import { madeLibrary } from './made-library.ts';
import { makeKit } from './make-kit.ts';
import { pageForms } from './page-forms.ts';
import { renderKitPage } from './render-kit-page.ts';

const place = { assets: '', home: 'home.html', page: 'page.html' };

async function makePages(answers: number) {
  const exchange = { question: ['开门吗？'], answer: ['开门，雨天也开。'.repeat(200)] };
  const library = madeLibrary(Array.from({ length: answers }, () => exchange));
  const edition = [...listEditions(library)][0] as Edition;
  const { forms } = await makeKit(edition);
  const pages = pageForms(forms);
  return {
    forms,
    pages: pages.map((page) => ({ ...page, html: renderKitPage(edition, pages, page, place) })),
  };
}

const named = (html: string, attribute: string) =>
  [...html.matchAll(new RegExp(`${attribute}="([^"]*)"`, 'g'))].map(([, name]) => name);

describe('the pages of a kit', () => {
  test('are one where the edition has few parts', async () => {
    const { pages } = await makePages(3);
    expect(pages.map(({ file }) => file)).toEqual(['index.html']);
    expect(pages[0]?.html).not.toContain('<nav');
  });

  test('hold every form once, and all that their buttons copy', async () => {
    const { forms, pages } = await makePages(90);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.flatMap((page) => page.forms)).toHaveLength(forms.length);
    for (const { file, html } of pages) {
      const payloads = named(html, 'data-payload');
      const copied = [...named(html, 'data-from'), ...named(html, 'data-plain')];
      expect(copied.length, file).toBeGreaterThan(10);
      expect(copied.filter((name) => name !== '' && !payloads.includes(name))).toEqual([]);
      expect(html.length, file).toBeLessThan(2_000_000);
      expect(named(html, 'href').filter((href) => href?.startsWith('index'))).toEqual(
        pages.map((page) => page.file).filter((other) => other !== file),
      );
    }
  });
});
