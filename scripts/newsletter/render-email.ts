import type { Edition } from './edition.ts';
import { markup } from './markup.ts';

const hidden =
  'display:none;max-height:0;overflow:hidden;font-size:1px;line-height:1px;color:#f5f1e8;';

/** A whole HTML mail of a fragment of an edition, with the line that inboxes show first. */
export function renderEmail({ title, summary }: Edition, fragment: string): string {
  return markup`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
</head>
<body style="margin:0;padding:0;background-color:#f5f1e8;">
<div style="${hidden}">${summary}</div>
${{ markup: fragment }}</body>
</html>
`.markup;
}
