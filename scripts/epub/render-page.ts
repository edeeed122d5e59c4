import { asXml } from '../newsletter/as-xml.ts';
import { type Markup, markup } from '../newsletter/markup.ts';

/** A page of an e-book as XHTML. */
export function renderPage(title: string, body: Markup): string {
  const page = markup`<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="zh-Hans" xml:lang="zh-Hans">
<head>
<title>${title}</title>
<link rel="stylesheet" type="text/css" href="book.css"/>
</head>
<body>
${body}</body>
</html>
`;
  return asXml(page.markup);
}
