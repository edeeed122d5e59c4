import type { BlockType } from '../../src/schemas/block.ts';
import type { DocumentRecord } from '../../src/schemas/document.ts';
import type { SourceRecord } from '../../src/schemas/source-record.ts';
import type { LineIndex } from './line-index.ts';

const speech: ReadonlySet<BlockType> = new Set(['opening', 'question', 'answer']);

/**
 * Lays a source out line by line, each line cut where its blocks meet. Under the rights
 * `quotations` only speech keeps its characters; of the rest, types and places remain.
 */
export function layOutDocument(
  source: SourceRecord,
  text: string,
  lines: LineIndex,
): DocumentRecord {
  const laid: DocumentRecord['lines'] = Array.from({ length: lines.count }, (_, i) => ({
    n: i + 1,
    segments: [],
  }));
  for (const block of source.blocks) {
    const shown = source.rights === 'full' || speech.has(block.type);
    for (let start = block.start, n = lines.lineOf(start); start < block.end; n++) {
      const end = Math.min(block.end, lines.extentOf(n)[1]);
      laid[n - 1]?.segments.push({
        type: block.type,
        start,
        end,
        text: shown ? text.slice(start, end) : null,
        exchange: block.exchange ?? null,
      });
      start = end;
    }
  }
  return { id: source.id, lines: laid };
}
