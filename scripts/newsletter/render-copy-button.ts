import type { Form } from './form.ts';
import { formNames } from './form-names.ts';
import { type Markup, markup } from './markup.ts';

/**
 * The button that copies a form, or the link that downloads one that is opened as a file. `turn`
 * says which part it is; `plain` is the file that goes with formatted text for programs that take none.
 */
export function renderCopyButton({ kind, file }: Form, turn: string, plain: string): Markup {
  const { copy } = formNames[kind];
  return copy === 'none'
    ? markup`<a class="copy" href="${file}" download>下载${turn}</a>\n`
    : markup`<button class="copy" type="button" data-copy="${copy}" data-from="${file}" data-plain="${plain}">复制${turn}</button>\n`;
}
