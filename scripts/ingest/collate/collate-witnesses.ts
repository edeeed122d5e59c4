import type { Unit } from '../../../src/schemas/event-record.ts';
import { collateAbsent } from './collate-absent.ts';
import { collateGaps } from './collate-gaps.ts';
import { collateOmission } from './collate-omission.ts';
import { collatePassage, type Witness } from './collate-passage.ts';
import { collateVariants } from './collate-variants.ts';

type Apparatus = Pick<Unit, 'variants' | 'omissions'>;

/**
 * Collates the witnesses of one passage. A witness that prints nothing of it lacks the whole, as
 * the base prints it, or the fullest where the base prints nothing either.
 */
export function collateWitnesses(witnesses: readonly Witness[], base: string): Apparatus {
  const printing = witnesses.filter(({ letters }) => letters.length > 0);
  const longest = Math.max(...printing.map(({ letters }) => letters.length));
  const full =
    printing.find(({ id }) => id === base) ??
    printing.find(({ letters }) => letters.length === longest);
  if (!full) return { variants: [], omissions: [] };
  const { variants, omissions } = compare(printing, base);
  const silent = witnesses.filter((witness) => !printing.includes(witness));
  const lacking = silent.map(({ id, truncated }) =>
    collateAbsent(id, [full], truncated ? 'truncated' : 'not-witnessed'),
  );
  return { variants, omissions: [...omissions, ...lacking] };
}

function compare(witnesses: readonly Witness[], base: string): Apparatus {
  if (witnesses.length < 2) return { variants: [], omissions: [] };
  const passage = collatePassage(witnesses, base);
  const gaps = collateGaps(passage);
  const variants = collateVariants(passage, gaps);
  const suspicions = variants.flatMap(({ column, variant: { suspect } }) =>
    suspect === null ? [] : [{ witness: suspect, column }],
  );
  return {
    variants: variants.map(({ variant }) => variant),
    omissions: gaps.map((gap) => collateOmission(passage, gap, suspicions)),
  };
}
