import type { PageParts } from './page-parts.ts';

type Parts = Pick<PageParts, 'input' | 'choices'>;

/** What needs not stand in the address. */
const defaults: Readonly<Record<string, string>> = { view: 'answers', order: '' };

/** Puts the query and the choices that the address holds into the page. */
export function restoreState({ input, choices }: Parts, address: URLSearchParams): void {
  input.value = address.get('q')?.trim() ?? '';
  for (const control of choices.elements) {
    if (control instanceof HTMLInputElement) {
      const held = address.has(control.name)
        ? address.getAll(control.name)
        : [defaults[control.name]];
      control.checked = held.includes(control.value);
    } else if (control instanceof HTMLSelectElement) {
      control.value = address.get(control.name) ?? '';
      if (control.selectedIndex < 0) control.value = '';
    }
  }
}

/** The query and the choices that the page holds, as they stand in an address. */
export function readState({ input, choices }: Parts): URLSearchParams {
  const state = new URLSearchParams();
  if (input.value.trim() !== '') state.set('q', input.value.trim());
  for (const [name, value] of new FormData(choices)) {
    if (typeof value === 'string' && value !== defaults[name]) state.append(name, value);
  }
  return state;
}
