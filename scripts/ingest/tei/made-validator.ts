import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';

const schema = new URL('../../../src/schemas/tei-event.rng', import.meta.url);

/** Checks an XML document against the schema of the TEI export. Returns what is wrong, if anything. */
export function findFault(xml: string): string | null {
  const grammar = XmlDocument.fromString(readFileSync(schema, 'utf8'));
  const validator = RelaxNGValidator.fromDoc(grammar);
  try {
    const document = XmlDocument.fromString(xml);
    validator.validate(document);
    document.dispose();
    return null;
  } catch (error) {
    return String(error);
  } finally {
    validator.dispose();
    grammar.dispose();
  }
}
