import type { Form } from './form.ts';
import { formNames } from './form-names.ts';
import { type Markup, markup } from './markup.ts';
import { renderCopyButton } from './render-copy-button.ts';
import { tools } from './tools.ts';

/**
 * Every tool with the button that copies what it takes, and what to do there afterwards. `count` is
 * how many forms of a kind the whole kit has; `plainOf` names what goes with formatted text.
 */
export function renderToolList(
  forms: readonly Form[],
  count: (kind: Form['kind']) => number,
  plainOf: (form: Form) => string,
): Markup {
  const rows = tools.flatMap(({ name, form: kind, next }) => {
    const taken = forms.filter((form) => form.kind === kind);
    if (taken.length === 0) return [];
    const buttons = taken.map((form) =>
      renderCopyButton(form, turnOf(form, count(kind)), plainOf(form)),
    );
    return markup`<li class="tool" data-copying>
<b class="tool__name">${name}</b>
<span class="tool__do">${buttons}</span>
<div class="next" role="status"><p>${next}</p></div>
<span class="tool__form">${formNames[kind].name}</span>
</li>
`;
  });
  return markup`<ul class="tools">\n${rows}</ul>\n`;
}

/** Which part a button copies, where there are several. */
function turnOf({ part }: Form, of: number): string {
  return of > 1 ? ` ${part}／${of}` : '';
}
