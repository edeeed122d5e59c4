import type { FiledIssue } from '../../src/schemas/issue.ts';
import { mergeProofs, type Proof } from '../publish/prove-quotations.ts';
import type { Edition } from './edition.ts';
import type { Form } from './form.ts';
import { makeForms } from './make-forms.ts';
import { proveForm } from './prove-form.ts';

export interface Kit {
  readonly forms: readonly Form[];
  readonly proof: Proof;
  /** Mails that are longer than they should be, yet may be sent. */
  readonly warnings: readonly string[];
  readonly issues: readonly FiledIssue[];
}

const warnFrom = 45 * 1024;
const failFrom = 60 * 1024;

/** Writes an edition in every form, proves each form from its own bytes, and weighs the mails. */
export async function makeKit(edition: Edition): Promise<Kit> {
  const place = `newsletter/${edition.kind}/${edition.slug}`;
  const forms = await makeForms(edition);
  const proof = mergeProofs(
    forms.flatMap(({ file, text, items, read }) =>
      read ? [proveForm(`${place}/${file}`, read(text), items)] : [],
    ),
  );
  const heavy = forms
    .filter(({ kind }) => kind === 'email')
    .map(({ file, text }) => ({ file: `${place}/${file}`, bytes: Buffer.byteLength(text) }))
    .filter(({ bytes }) => bytes > warnFrom);
  return {
    forms,
    proof,
    warnings: heavy.map(
      ({ file, bytes }) => `${file}: ${bytes} bytes; some programs cut long mails.`,
    ),
    issues: [...proof.issues, ...heavy.flatMap(refuse)],
  };
}

function refuse({ file, bytes }: { file: string; bytes: number }): FiledIssue[] {
  if (bytes <= failFrom) return [];
  const message = `${bytes} bytes, but a mail may hold ${failFrom}`;
  const hint = 'Pick fewer answers, or paragraphs of them.';
  const place = { file, line: 1, column: 1, severity: 'error' } as const;
  return [{ ...place, code: 'mail-too-long', message, hint }];
}
