import type { Unit } from '../schemas/event-record.ts';

type Omission = Unit['omissions'][number];

/** Says which witnesses lack a passage: 甲丁本未见，乙本至此截断. */
export function tellLack(
  omissions: readonly Omission[],
  sigla: ReadonlyMap<string, string>,
): string {
  const name = (broken: boolean) =>
    omissions
      .filter(({ why }) => (why === 'truncated') === broken)
      .map(({ source }) => sigla.get(source) ?? source)
      .join('');
  const [unseen, broken] = [name(false), name(true)];
  return [...(unseen ? [`${unseen}本未见`] : []), ...(broken ? [`${broken}本至此截断`] : [])].join(
    '，',
  );
}
