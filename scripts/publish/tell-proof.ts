import type { Proof } from './prove-quotations.ts';

/** How much a proof compared. */
export function tellProof({ quotations, characters }: Proof): string {
  return `${quotations} quotations (${characters} characters)`;
}
