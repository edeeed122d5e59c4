import { readdirSync, readFileSync, statSync } from 'node:fs';
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
 * Reads the documents at some paths one by one. A folder stands for the files in it, hidden ones
 * left out; whatever cannot be read is an issue in its place.
 */
export function* listDocuments(paths: readonly string[]): Generator<Listed> {
  for (const path of paths) {
    const files = filesAt(path);
    if ('issue' in files) yield files;
    else for (const file of files) yield readDocument(file, file !== path);
  }
}

function filesAt(path: string): string[] | { issue: FiledIssue } {
  try {
    if (!statSync(path).isDirectory()) return [path];
    const names = readdirSync(path).filter((name) => !name.startsWith('.'));
    return names.sort().map((name) => join(path, name));
  } catch (error) {
    return unreadable(path, error);
  }
}

function readDocument(path: string, inFolder: boolean): Listed {
  const name = basename(path);
  try {
    if (inFolder && statSync(path).isDirectory()) return nested(path);
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

function nested(path: string): { issue: FiledIssue } {
  return issueAt(path, {
    code: 'folder-in-folder',
    severity: 'warning',
    message: 'A folder inside the folder is not gone into.',
    hint: 'Name it by itself to add what it holds.',
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
