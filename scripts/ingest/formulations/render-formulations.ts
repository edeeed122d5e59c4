import type {
  Formulation,
  FormulationList,
  FormulationSummary,
} from '../../../src/schemas/formulation.ts';

/** The files of the data export about formulations, by their paths: a list, and one file for each. */
export function renderFormulations(
  formulations: readonly Formulation[],
): Map<string, Formulation | FormulationList> {
  return new Map<string, Formulation | FormulationList>([
    ['formulations.json', { schemaVersion: 1, formulations: formulations.map(summarize) }],
    ...formulations.map((one) => [`formulations/${one.id}.json`, one] as const),
  ]);
}

function summarize(formulation: Formulation): FormulationSummary {
  const {
    schemaVersion: _,
    variants: __,
    occurrences: ___,
    absences: ____,
    ...summary
  } = formulation;
  return summary;
}
