import { spanList } from '../../src/views/span-list.ts';
import type { Item, Passage } from '../newsletter/edition.ts';
import { fixedLines } from '../newsletter/fixed-lines.ts';
import { type Markup, markup } from '../newsletter/markup.ts';
import { tellFacts } from '../newsletter/tell-facts.ts';

const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const style = `:root{color-scheme:light dark}
body{margin:0;font:16px/1.75 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:light-dark(#24211c,#e8e3d8);background:light-dark(#fcfaf5,#171512)}
main{box-sizing:border-box;height:100vh;overflow:auto;padding:16px 20px;border:1px solid light-dark(#ddd6c7,#3a352d);border-left:4px solid #a3301c;overflow-wrap:anywhere}
h1{margin:0;font-size:18px}p{margin:0 0 10px}a{color:inherit}
.quiet{font-size:14px;color:light-dark(#655e52,#a9a192)}
blockquote,.reported{margin:0 0 12px;padding-left:14px}
blockquote{border-left:3px solid light-dark(#a3301c,#e88d74)}
.reported{margin-left:14px;border-left:1px dashed}`;

/**
 * A card of one answer for an iframe: no script, nothing from elsewhere, links that open beside it.
 * `siteTitle` is who shows it.
 */
export function renderEmbed(item: Item, siteTitle: string): string {
  const { title, heading, passages, notes, citation, url } = item;
  const headline = heading === null ? [] : [markup`<p class="quiet">小题：${heading}</p>\n`];
  return markup`<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · ${siteTitle}</title>
<link rel="canonical" href="${url}">
<style>${{ markup: style }}</style>
</head>
<body>
<main tabindex="0">
<h1>${title}</h1>
<p class="quiet">${tellFacts(item)}</p>
${headline}${passages.map((passage) => renderPassage(passage, item))}${notes.map((note) => markup`<p class="quiet">${note}</p>\n`)}<p class="quiet">——${citation}<a href="${url}" target="_blank" rel="noopener">${fixedLines.page}</a> · ${siteTitle}</p>
</main>
</body>
</html>
`.markup;
}

function renderPassage({ label, words }: Passage, { source, speech }: Item): Markup {
  const said = words.map(
    ({ text, spans }) =>
      markup`<p data-source="${source.record.id}" data-spans="${spanList(spans)}">${text}</p>\n`,
  );
  const quoted =
    speech === 'direct'
      ? markup`<blockquote>\n${said}</blockquote>\n`
      : markup`<div class="reported">\n${said}</div>\n`;
  return markup`<p class="quiet">${label}</p>\n${quoted}`;
}
