import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { FiledIssue } from '../../src/schemas/issue.ts';
import { tellMisfit } from './tell-misfit.ts';

/** A parsed YAML file: its value, and where each of its keys stands. */
export interface ParsedYaml<T> {
  readonly value: T | null;
  readonly issues: FiledIssue[];
  /** The place, both from 1, of the value at a path, or of the nearest key above it. */
  placeOf(path: readonly PropertyKey[]): { line: number; column: number };
}

/**
 * Parses YAML and validates it. An empty file is an empty mapping.
 * @param file named in the issues. @param firstLine the line of the file on which `text` starts.
 */
export function parseYaml<S extends z.ZodType>(
  text: string,
  schema: S,
  file: string,
  firstLine = 1,
): ParsedYaml<z.output<S>> {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    schema: 'core',
    prettyErrors: false,
  });
  const placeAt = (offset: number) => {
    const { line, col } = counter.linePos(Math.min(offset, text.length));
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const placeOf = (path: readonly PropertyKey[]) => placeAt(offsetOf(document.contents, path));
  const refuse = (offset: number, why: string): FiledIssue => ({
    ...placeAt(offset),
    file,
    code: 'yaml-syntax',
    severity: 'error',
    message: `Not YAML: ${why}`,
    hint: 'See that keys are indented by spaces and stand once, and that values with a colon, a bracket or a quotation mark are quoted.',
  });
  const broken = document.errors.map(({ pos, message }) => refuse(pos[0], message));
  let plain: unknown;
  try {
    plain = document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    // Aliases of aliases, or one that names nothing.
    broken.push(refuse(0, (error as Error).message));
  }
  if (broken.length) return { value: null, issues: broken, placeOf };
  const parsed = schema.safeParse(plain ?? {}, { reportInput: true });
  if (parsed.success) return { value: parsed.data, issues: [], placeOf };
  const misfits = parsed.error.issues.flatMap((problem) => tellMisfit(problem, schema));
  const issues = misfits.map(({ path, ...told }) => ({
    ...placeOf(path),
    file,
    severity: 'error' as const,
    ...told,
  }));
  return { value: null, issues, placeOf };
}

/** Where the key at a path stands, or the last key on the way to it that there is. */
function offsetOf(root: unknown, path: readonly PropertyKey[]): number {
  let node = root;
  let offset = 0;
  for (const step of path) {
    const item = isMap(node)
      ? node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step))
      : isSeq(node)
        ? node.items[Number(step)]
        : undefined;
    const place = isPair(item) ? item.key : item;
    if (!isNode(place) || !place.range) return offset;
    offset = place.range[0];
    node = isPair(item) ? item.value : item;
  }
  return offset;
}
