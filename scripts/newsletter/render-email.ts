import { markup } from './markup.ts';
import { type Part, renderFragment } from './render-fragment.ts';

const hidden =
  'display:none;max-height:0;overflow:hidden;font-size:1px;line-height:1px;color:#f5f1e8;';

/** A part of an edition as a whole HTML mail: the fragment, and the line that inboxes show first. */
export function renderEmail(part: Part): string {
  const { title, summary } = part.edition;
  return markup`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
</head>
<body style="margin:0;padding:0;background-color:#f5f1e8;">
<div style="${hidden}">${summary}</div>
${{ markup: renderFragment(part) }}</body>
</html>
`.markup;
}
