import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const schema = readFileSync(new URL('../../../src/schemas/tei-event.rng', import.meta.url), 'utf8');

/** Checks an XML document against the schema of the TEI export. Returns what is wrong, if anything. */
export async function findFault(contents: string): Promise<string | null> {
  const { valid, rawOutput } = await validateXML({
    xml: [{ fileName: 'event.xml', contents }],
    extension: 'relaxng',
    schema: [{ fileName: 'tei-event.rng', contents: schema }],
  });
  return valid ? null : rawOutput;
}
