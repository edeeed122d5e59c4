import type { Edition } from './edition.ts';
import { formGuides } from './form-guides.ts';
import type { Form } from './make-forms.ts';
import { type Markup, markup } from './markup.ts';

/** Where the page of a kit finds what it needs, relative to itself. */
export interface KitPlace {
  /** The folder that holds `kit.css` and `copy.js`. */
  readonly assets: string;
  /** The home page of the site, and the page that the edition is taken from. */
  readonly home: string;
  readonly page: string;
}

/** The page of a kit: a preview of each form, and a button that copies it. */
export function renderKitPage(
  { title, summary, siteTitle, siteUrl }: Edition,
  forms: readonly Form[],
  { assets, home, page }: KitPlace,
): string {
  const plain = forms.find(({ kind }) => kind === 'text')?.file ?? '';
  return markup`<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} · 通讯素材 · ${siteTitle}</title>
<link rel="stylesheet" href="${assets}kit.css">
</head>
<body class="kit">
<header class="masthead"><a class="masthead__brand" href="${home}">${siteTitle}</a></header>
<main class="page page--wide">
<header class="title">
<p class="title__kind">通讯素材</p>
<h1>${title}</h1>
<p class="title__facts"><span>${summary}</span><a href="${page}">原页</a></p>
</header>
${placeholder(siteUrl)}<p>选一种形式，复制，粘贴到编辑器。引文、出处、说明与链接都在里面；引文一字未改，粘贴后也请勿改。</p>
<fieldset class="widths"><legend>预览宽度</legend><label><input type="radio" name="width" id="phone"> 手机</label> <label><input type="radio" name="width" checked> 桌面</label></fieldset>
${forms.map((form) => renderForm(form, plain))}</main>
<script src="${assets}copy.js"></script>
</body>
</html>
`.markup;
}

function placeholder(siteUrl: string): Markup | readonly Markup[] {
  const { hostname } = new URL(siteUrl);
  if (!hostname.endsWith('.example')) return [];
  return markup`<p class="notice">链接都指向 ${hostname}，这是占位地址，打不开。发出之前，请在 content/site.yaml 里把 site 改为本站的真实地址，再重新生成。</p>
`;
}

function renderForm({ kind, file, part, text }: Form, plain: string): Markup {
  const { name, tools, copy, next } = formGuides[kind];
  const button =
    copy === 'none'
      ? []
      : markup`<button class="copy" type="button" data-copy="${copy}" data-from="${file}" data-plain="${plain}">复制</button> `;
  const payload =
    copy === 'none'
      ? []
      : markup`<textarea readonly hidden data-payload="${file}">\n${text}</textarea>\n`;
  const isPage = file.endsWith('.html');
  const preview = isPage
    ? markup`<iframe class="preview" src="${file}" title="${name}预览" sandbox></iframe>\n`
    : [];
  return markup`<section class="form" data-form="${kind}">
<h2>${name}${part > 1 ? `，第 ${part} 部分` : ''}</h2>
<p class="form__tools">用于${tools}</p>
<p class="form__do">${button}<a href="${file}" download>下载</a>${isPage ? markup` <a href="${file}">单独打开</a>` : []} <span class="num">${size(text)}</span></p>
<div class="form__next" role="status">${next.map((line) => markup`<p>${line}</p>`)}</div>
${preview}${payload}</section>
`;
}

function size(text: string): string {
  return `${(Buffer.byteLength(text) / 1024).toFixed(1)} KiB`;
}
