import type { Emendation } from '../schemas/source-record.ts';

/** An editor's correction, which never enters the text: 校勘：原印「东北」，校作「缅北」，他本作「缅北」。 */
export function tellCorrection({ printed, reading, why }: Emendation): string {
  return `校勘：原印「${printed}」，校作「${reading || '（删）'}」${why ? `，${why}` : ''}。`;
}
