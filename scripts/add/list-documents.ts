import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { FiledIssue } from '../../src/schemas/issue.ts';

/** A document that somebody names, with its bytes. */
export interface NamedDocument {
  /** As it was named on the command line, or as it lies in a folder that was. */
  readonly path: string;
  /** Its name alone. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type Listed = NamedDocument | { readonly issue: FiledIssue };

/**
 * Reads the documents at some paths one by one. A folder stands for all files in it and in its
 * folders, hidden ones left out; whatever cannot be read is an issue in its place.
 */
export function* listDocuments(paths: readonly string[]): Generator<Listed> {
  for (const path of paths) yield* documentsAt(path);
}

function* documentsAt(path: string): Generator<Listed> {
  const names = namesIn(path);
  if (names === null) yield readDocument(path);
  else if ('issue' in names) yield names;
  else {
    for (const name of names) {
      const page = pageOf(name, names);
      if (page) yield ofPage(join(path, name), page);
      else yield* documentsAt(join(path, name));
    }
  }
}

/** The names in a folder; null where the path is a file. A link to a folder is not followed. */
function namesIn(path: string): string[] | { issue: FiledIssue } | null {
  try {
    if (!lstatSync(path).isDirectory()) return null;
    return readdirSync(path)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch (error) {
    return unreadable(path, error);
  }
}

/** The page beside a folder of the pictures and scripts that a browser saved with it. */
function pageOf(folder: string, names: readonly string[]): string | undefined {
  const stem = /^(.+)[_.-](?:files|Dateien|fichiers|archivos)$/u.exec(folder)?.[1];
  return stem && names.find((name) => /\.x?html?$/i.test(name) && name.startsWith(`${stem}.`));
}

function readDocument(path: string): Listed {
  const name = basename(path);
  try {
    if (/^\.ya?ml$/i.test(extname(name))) return notADocument(path);
    return { path, name, bytes: readFileSync(path) };
  } catch (error) {
    return unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): { issue: FiledIssue } {
  return issueAt(path, {
    code: 'unreadable-file',
    severity: 'error',
    message: `The file cannot be read: ${error instanceof Error ? error.message : error}`,
    hint: 'See that it exists and that you may read it.',
  });
}

function ofPage(path: string, page: string): { issue: FiledIssue } {
  return issueAt(path, {
    code: 'folder-in-folder',
    severity: 'note',
    message: `The folder holds what a browser saved with ${page}, and is not gone into.`,
    hint: 'Name it by itself if it holds documents.',
  });
}

function notADocument(path: string): { issue: FiledIssue } {
  return issueAt(path, {
    code: 'not-a-document',
    severity: 'warning',
    message: 'A YAML file is a sidecar, not a document, and is not copied.',
    hint: 'Add its document, and copy what it says into the sidecar that is written.',
  });
}

function issueAt(
  file: string,
  issue: Omit<FiledIssue, 'file' | 'line' | 'column'>,
): { issue: FiledIssue } {
  return { issue: { ...issue, file, line: 1, column: 1 } };
}
