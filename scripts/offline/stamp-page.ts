/** Where a page says which build it is. No source can print it: its words stand there escaped. */
const place = '<code data-build></code>';

/** Whether a page leaves room for the name of its build. */
export function awaitsStamp(path: string, content: Buffer): boolean {
  return path.endsWith('.html') && content.includes(place);
}

/** The page with the name of its build in that place. */
export function stampPage(content: Buffer, build: string): Buffer<ArrayBuffer> {
  const html = content.toString().replace(place, `<code data-build>${build}</code>`);
  return Buffer.from(html);
}
