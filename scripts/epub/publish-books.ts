import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { asXml } from '../newsletter/as-xml.ts';
import type { Library } from '../newsletter/library.ts';
import { proveForm } from '../newsletter/prove-form.ts';
import { readBlocks } from '../newsletter/read-blocks.ts';
import { mergeProofs, type Proof } from '../publish/prove-quotations.ts';
import { listBooks } from './list-books.ts';
import { packBook } from './pack-book.ts';

export interface PublishedBooks {
  readonly books: number;
  readonly proof: Proof;
}

/** Writes the e-books of a site below `<folder>/books`, and proves what each of them holds. */
export function publishBooks(library: Library, folder: string): PublishedBooks {
  const books = listBooks(library);
  mkdirSync(join(folder, 'books'), { recursive: true });
  const proofs = books.flatMap(({ path, book }) => {
    const packed = packBook(book);
    writeFileSync(join(folder, path), packed);
    const files = unzipSync(packed);
    return book.chapters.map(({ items }, i) => {
      const file = `book/c${i + 1}.xhtml`;
      const chapter = strFromU8(files[file] ?? new Uint8Array());
      return proveForm(`${path}/${file}`, readBlocks.html(chapter), items, asXml);
    });
  });
  return { books: books.length, proof: mergeProofs(proofs) };
}
