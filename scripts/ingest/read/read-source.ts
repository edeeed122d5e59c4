import type { Reading } from '../line.ts';
import type { Outcome } from '../outcome.ts';
import { readJson } from './read-json.ts';
import { readMixture } from './read-mixture.ts';

/** Reads a decoded source as lines that tile it, with what its container states of it. */
export function readSource(source: string): Outcome<Reading> {
  return readJson(source) ?? readMixture(source);
}
