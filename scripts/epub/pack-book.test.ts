import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, inject, test } from 'vitest';
import { checkEpub } from '../../tests/check-epub.ts';
import { findProgram } from '../find-program.ts';
import { asXml } from '../newsletter/as-xml.ts';
import { hostile } from '../newsletter/made-hostile.ts';
import { madeLibrary } from '../newsletter/made-library.ts';
import { proveForm } from '../newsletter/prove-form.ts';
import { readBlocks } from '../newsletter/read-blocks.ts';
import type { Book } from './book.ts';
import { listBooks } from './list-books.ts';
import { packBook } from './pack-book.ts';

const emendations = [{ span: [0, 8], printed: '<script>', reading: '改', why: null }];
const [whole] = listBooks(madeLibrary(hostile, { emendations })).map(({ book }) => book) as [Book];
const [empty] = listBooks(madeLibrary([])).map(({ book }) => book) as [Book];

describe('an e-book of hostile words', () => {
  test('starts with its type, at a fixed place and not compressed', () => {
    const bytes = Buffer.from(packBook(whole));
    expect(bytes.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
  });

  test('is the same to the byte when it is made again', () => {
    expect(Buffer.compare(packBook(whole), packBook(whole))).toBe(0);
  });

  test('shows what XML cannot hold as a character that stands for it', () => {
    const library = madeLibrary([{ question: [], answer: ['三\u0001四'] }]);
    const [book] = listBooks(library).map((one) => one.book) as [Book];
    const chapter = strFromU8(unzipSync(packBook(book))['book/c1.xhtml'] ?? new Uint8Array());
    const items = book.chapters.flatMap((one) => one.items);
    expect(chapter).toContain('<p>三�四</p>');
    expect(proveForm('c1', readBlocks.html(chapter), items, asXml).issues).toEqual([]);
    expect(proveForm('c1', readBlocks.html(chapter), items).issues).toHaveLength(1);
  });

  test('prints each quotation as its source has it', () => {
    const items = whole.chapters.flatMap((chapter) => chapter.items);
    const chapter = strFromU8(unzipSync(packBook(whole))['book/c1.xhtml'] ?? new Uint8Array());
    const { quotations, issues } = proveForm('c1', readBlocks.html(chapter), items);
    expect(issues).toEqual([]);
    expect(quotations).toBe(8);
  });
});

const java = findProgram('java');

/** What epubcheck says of a book. */
function check(bytes: Uint8Array): { output: string; status: number | null } {
  const folder = mkdtempSync(join(tmpdir(), 'dawen-epub-'));
  const file = join(folder, 'book.epub');
  writeFileSync(file, bytes);
  const checked = checkEpub(java ?? '', file);
  rmSync(folder, { recursive: true });
  return checked;
}

// Without Java the books are only read back, as above.
describe.skipIf(java === null)('epubcheck', () => {
  test.each([
    ['a book of hostile words', () => packBook(whole)],
    ['a book with nothing in it', () => packBook(empty)],
    [
      'the book of the site',
      () => readFileSync(join(inject('shared').folder, 'dist/books/all.epub')),
    ],
  ])('finds nothing wrong with %s', (_, book) => {
    expect(check(book()).output).toContain('No errors or warnings detected');
  });

  test('rejects a bad example', () => {
    expect(check(packBook({ ...whole, date: 'yesterday', id: '' })).status).not.toBe(0);
  });
});
