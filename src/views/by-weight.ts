import type { FormulationSummary } from '../schemas/formulation.ts';

/** Orders formulations: those that editors name first, then the heavier, then the longer. */
export function byWeight(
  a: Pick<FormulationSummary, 'origin' | 'weight' | 'text'>,
  b: Pick<FormulationSummary, 'origin' | 'weight' | 'text'>,
): number {
  const named = Number(b.origin === 'named') - Number(a.origin === 'named');
  return (
    named || b.weight - a.weight || b.text.length - a.text.length || (a.text < b.text ? -1 : 1)
  );
}
