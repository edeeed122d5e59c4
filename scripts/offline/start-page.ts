/** Where the site lies in the archive, beside the page to open. */
export const inner = 'dawen/';

/** The page at the top of the archive. */
export const startFile = '打开我.html';

/** What it holds: it opens the home page. */
export const startPage = `<!doctype html>
<html lang="zh-Hans">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url=${inner}index.html">
<title>答问</title>
<p><a href="${inner}index.html">打开首页</a>（须先解压整个文件夹）</p>
</html>
`;
