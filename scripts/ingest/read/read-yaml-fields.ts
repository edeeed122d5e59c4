import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Statement } from '../line.ts';
import type { Field } from './read-statements.ts';

/** Longer YAML is not parsed. */
const limit = 1 << 16;

/**
 * Reads the fields of YAML as text, whatever their types; nothing in it is resolved or run.
 * @param at where the YAML stands in the source
 * @returns null where it does not parse
 */
export function readYamlFields(yaml: string, at: number): Field[] | null {
  if (yaml.length > limit) return null;
  try {
    const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent', strict: false });
    if (document.errors.length || !isMap(document.contents)) return null;
    return document.contents.items.flatMap(({ key, value }) => {
      const statement = scalarIn(value as Node | null, yaml, at);
      return isScalar(key) && statement ? [{ key: String(key.value), ...statement }] : [];
    });
  } catch {
    // Nesting beyond what the parser's stack holds.
    return null;
  }
}

/** The value of a scalar, of the first of a list, or of the `name` of a map. */
function scalarIn(node: Node | null, yaml: string, at: number): Statement | null {
  if (isSeq(node)) return scalarIn(node.items[0] as Node | null, yaml, at);
  if (isMap(node)) {
    const named = node.items.find(({ key }) => isScalar(key) && key.value === 'name')?.value;
    return isScalar(named) ? scalarIn(named, yaml, at) : null;
  }
  if (!isScalar(node) || !node.range || typeof node.value !== 'string') return null;
  const [start, end] = node.range;
  const quoted = /^["']/.test(yaml[start] ?? '') ? 1 : 0;
  return { value: node.value.trim(), span: [at + start + quoted, at + end - quoted] };
}
