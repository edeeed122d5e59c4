import { escapeUTF8 } from 'entities';

/** HTML or XML that is safe to print. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | Markup | readonly Markup[];

/** A template of HTML or XML: what stands in it is escaped, unless it is markup already. */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const parts = strings.map((string, i) => string + print(values[i] ?? ''));
  return { markup: parts.join('') };
}

function print(value: Value): string {
  if (typeof value === 'string') return escapeUTF8(value);
  if (typeof value === 'number') return String(value);
  if ('markup' in value) return value.markup;
  return value.map((one) => one.markup).join('');
}
