import type { FiledIssue } from '../../src/schemas/issue.ts';
import type { Sidecar } from '../../src/schemas/sidecar.ts';
import { buildSource, type LoneSource } from '../ingest/build-source.ts';
import type { Grounds } from '../ingest/describe/describe-source.ts';
import { placeFinding } from '../ingest/file-findings.ts';
import type { Reading } from '../ingest/line.ts';
import type { LineIndex } from '../ingest/line-index.ts';
import { openSource } from '../ingest/open-source.ts';

/** The keys of a sidecar that a document may tell by itself. */
export const factKeys = [
  'title',
  'publisher',
  'date',
  'event',
  'speaker',
  'kind',
  'url',
] as const satisfies readonly (keyof Sidecar)[];

/** A fact that a document tells. */
export interface Fact {
  readonly key: (typeof factKeys)[number];
  readonly value: string;
  /** The place and the words that give it, in words an editor understands. */
  readonly where: string;
  /** The place alone, as `line:column`. */
  readonly place: string;
}

/** What ingest makes of a document that has no sidecar yet. */
export interface Sniffed {
  /** What a person reads of it, line by line. */
  readonly lines: Reading['lines'];
  readonly encoding: string;
  readonly exchanges: number;
  readonly facts: readonly Fact[];
  /** What an editor should look at. */
  readonly issues: readonly FiledIssue[];
}

/**
 * Reads a document by the steps of ingest and tells what it finds, or why it is none.
 * @param file the path that the issues name.
 */
export function sniffSource(file: string, bytes: Uint8Array): Sniffed | { refused: FiledIssue[] } {
  const opened = openSource({ file, bytes, sha256: '', sidecar: {} });
  if (!opened.found) return { refused: [...opened.filed] };
  const { reading, encoding, lines } = opened.found;
  const { value, findings, grounds } = buildSource({ ...opened.found, site: {}, topics: [] });
  const placed = findings.map((finding) => placeFinding(finding, lines));
  return {
    lines: reading.lines,
    encoding,
    exchanges: value.exchanges.length,
    facts: factsOf(value, grounds, lines),
    // The sidecar has a line for the day that says the same.
    issues: [...opened.issues, ...placed]
      .filter(({ code }) => code !== 'no-date')
      .map((issue) => ({ ...issue, file })),
  };
}

function factsOf(source: LoneSource, grounds: Grounds, lines: LineIndex): Fact[] {
  const { occasion: event, title, publisher, date, speaker, kind, url } = source;
  const values = { title, publisher, date, event, speaker, kind, url };
  return factKeys.flatMap((key) => {
    const value = values[key];
    const ground = grounds[key === 'event' ? 'occasion' : key];
    if (value === null || !ground) return [];
    const words = ground.words === value ? '' : `: ${ground.words}`;
    const [offset] = ground.span;
    const { line, column } = lines.placeOf(offset);
    const where = `line ${line}, column ${column}${blockAt(source, offset)}${words}`;
    return [{ key, value, where, place: `${line}:${column}` }];
  });
}

/** What the document has at an offset: ` (lede)`. */
function blockAt({ blocks }: LoneSource, offset: number): string {
  const block = blocks.find(({ start, end }) => start <= offset && offset < end);
  return block ? ` (${block.type.replaceAll('-', ' ')})` : '';
}
