import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FiledIssue } from '../../src/schemas/issue.ts';
import { mapStyleUrls } from './map-urls.ts';
import { resolveUrl } from './resolve-url.ts';

/** Makes the URLs of one built stylesheet relative to it, in place. Returns those that miss. */
export function relinkStylesheet(
  folder: string,
  path: string,
  files: ReadonlySet<string>,
): FiledIssue[] {
  const issues: FiledIssue[] = [];
  const css = readFileSync(join(folder, path), 'utf8');
  const linked = mapStyleUrls(css, (url, use) => {
    const found = resolveUrl(url, use, path, files);
    if (found.kind === 'inside') return found.href;
    if (found.kind === 'fault') {
      const { code, message, hint } = found;
      issues.push({
        file: path,
        line: 1,
        column: 1,
        severity: 'error',
        code,
        message: `url(${url}): ${message}`,
        hint,
      });
    }
    return url;
  });
  if (linked !== css) writeFileSync(join(folder, path), linked);
  return issues;
}
