import type { Line, LineRole } from '../line.ts';

const nothing = { text: '', from: [], to: [], bold: [], level: 0, firm: false, indented: false };

/** A line that holds nothing to read. */
export function readEmptyLine(role: LineRole, start: number, end: number): Line {
  return { ...nothing, role, start, end };
}
