import type { Edition } from './edition.ts';
import type { Form } from './form.ts';
import { formNames } from './form-names.ts';
import { type Markup, markup } from './markup.ts';
import type { FormPage } from './page-forms.ts';
import { renderFormSection } from './render-form-section.ts';
import { renderText } from './render-text.ts';
import { renderToolList } from './render-tool-list.ts';

/** Where the page of a kit finds what it needs, relative to itself. */
export interface KitPlace {
  /** The folder that holds `kit.css`, `copy.js` and `favicon.svg`. */
  readonly assets: string;
  /** The home page of the site, and the page that the edition is taken from. */
  readonly home: string;
  readonly page: string;
}

const others = { newest: '只取最新一天', topics: '取全部' } as const;

/** A page of a kit, one of `pages`: for each tool a button that copies what it takes, and a preview of each form. */
export function renderKitPage(
  edition: Edition,
  pages: readonly FormPage[],
  { file, forms }: FormPage,
  { assets, home, page }: KitPlace,
): string {
  const { kind, slug, title, summary, siteTitle, siteUrl, other } = edition;
  // The pages of events quote no whole answer, and digests have none.
  const canPick = kind !== 'events' && kind !== 'digests';
  const whole = forms.find((form) => form.kind === 'text')?.file;
  const plainOf = (form: Form) => whole ?? plainBeside(form);
  const all = pages.flatMap((one) => one.forms);
  const count = (of: Form['kind']) => all.filter((form) => form.kind === of).length;
  return markup`<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} · 通讯素材 · ${siteTitle}</title>
<link rel="icon" href="${assets}favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${assets}kit.css">
</head>
<body class="kit">
<header class="masthead"><a class="masthead__brand" href="${home}"><span class="mark" aria-hidden="true">答</span>${siteTitle}</a></header>
<main class="page page--wide">
<header class="title">
<p class="title__kind">通讯素材</p>
<h1>${title}</h1>
<p class="title__facts"><span>${summary}</span><a href="${page}">原页</a>${other === null ? [] : markup`<a href="../../${other}/${slug}/index.html">${others[other]}</a>`}</p>
${renderPageList(pages, file)}</header>
${placeholder(siteUrl)}<section>
<h2>粘贴到哪里</h2>
<p>找到要用的工具，按它的按钮，到那里粘贴。引文、出处、说明与链接都在里面；引文一字未改，粘贴后也请勿改。${canPick ? '只要其中几段，到原页按“选段”。' : ''}</p>
${renderToolList(forms, count, plainOf)}</section>
<section>
<h2>各种形式</h2>
<fieldset class="widths"><legend>预览宽度</legend><label><input type="radio" name="width" id="phone"> 手机</label> <label><input type="radio" name="width" checked> 桌面</label></fieldset>
${forms.map((form) => renderFormSection(form, count(form.kind), plainOf(form)))}</section>${whole ? [] : renderPlain(edition, forms)}
</main>
<script src="${assets}copy.js"></script>
</body>
</html>
`.markup;
}

/** The pages of a kit, where it takes several. */
function renderPageList(pages: readonly FormPage[], here: string): Markup | readonly Markup[] {
  if (pages.length === 1) return [];
  const links = pages.map(({ file, from, to }) => {
    const parts = from === to ? from : `${from}–${to}`;
    const name = `第 ${parts} 部分${from === 1 ? '与全文' : ''}`;
    return file === here
      ? markup`<b aria-current="page">${name}</b>`
      : markup`<a href="${file}">${name}</a>`;
  });
  return markup`<nav class="title__facts" aria-label="各部分">${links}</nav>\n`;
}

/** What goes with a part of formatted text, for programs that take none; empty for other forms. */
function plainBeside({ kind, file }: Form): string {
  return formNames[kind].copy === 'formatted' ? file.replace(/html$/, 'txt') : '';
}

/** The plain text of each formatted part; on the first page the text of the whole stands for it. */
function renderPlain(edition: Edition, forms: readonly Form[]): readonly Markup[] {
  return forms.filter(plainBeside).map((form) => {
    const text = renderText({ ...edition, items: form.items });
    return markup`<div hidden><textarea class="preview" data-payload="${plainBeside(form)}" readonly>\n${text}</textarea></div>\n`;
  });
}

function placeholder(siteUrl: string): Markup | readonly Markup[] {
  const { hostname } = new URL(siteUrl);
  if (!hostname.endsWith('.example')) return [];
  return markup`<p class="notice">链接都指向 ${hostname}，这是占位地址，打不开。发出之前，请在 content/site.yaml 里把 site 改为本站的真实地址，再重新生成。</p>
`;
}
