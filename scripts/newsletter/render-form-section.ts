import type { Form } from './form.ts';
import { formNames } from './form-names.ts';
import { type Markup, markup } from './markup.ts';
import { renderCopyButton } from './render-copy-button.ts';
import { tools } from './tools.ts';

// An editor dresses formatted text that is pasted; this stands in for it.
const dress =
  '<style>body{margin:24px;font:16px/1.75 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#24211c}h2{line-height:1.4;margin:28px 0 8px}p{margin:0 0 12px}blockquote{margin:0 0 12px;padding-left:14px;border-left:3px solid #ddd6c7}a{color:#a3301c}</style>';

/** A form with its preview, which holds what the buttons copy. */
export function renderFormSection(form: Form, of: number, plain: string): Markup {
  const { kind, file, part, text } = form;
  const { name } = formNames[kind];
  const title = of > 1 ? `${name}，第 ${part} 部分` : name;
  return markup`<section class="form" data-form="${kind}" data-copying>
<h3>${title}</h3>
<p class="form__do">${renderCopyButton(form, '', plain)}${kind === 'message' ? [] : markup`<a href="${file}" download>下载</a>\n`}${kind === 'email' ? markup`<a href="${file}">单独打开</a>\n` : []}<span class="num">${sizeOf(text)}</span></p>
<div class="next" role="status"><p>${tellTools(kind)}</p></div>
${renderPreview(form, title)}</section>
`;
}

/** Where a form belongs; what to do there stands in the list of tools. */
function tellTools(kind: Form['kind']): string {
  const names = tools.filter(({ form }) => form === kind).map(({ name }) => name);
  return `用于${names.join('、')}；做法见上。`;
}

/**
 * What is copied stands in the preview itself, once: no file is asked for, so that it is shown right
 * from disk, and from servers that do not say in which encoding they send.
 */
function renderPreview(
  { kind, file, part, text }: Form,
  title: string,
): Markup | readonly Markup[] {
  if (kind === 'message') return [];
  if (!file.endsWith('.html'))
    return markup`<textarea class="preview preview--code" data-payload="${file}" aria-label="${title}" readonly>\n${text}</textarea>\n`;
  const before = formNames[kind].copy === 'formatted' ? dress : '';
  // An edition of many parts would lay out a hundred mails at once.
  const later = { markup: part > 1 ? ' loading="lazy"' : '' };
  // Within an attribute no other sign ends anything.
  const page = { markup: (before + text).replaceAll('&', '&amp;').replaceAll('"', '&quot;') };
  return markup`<iframe class="preview" data-payload="${file}" data-skip="${before.length}" title="${title}预览"${later} sandbox srcdoc="${page}"></iframe>\n`;
}

function sizeOf(text: string): string {
  return `${(Buffer.byteLength(text) / 1024).toFixed(1)} KiB`;
}
