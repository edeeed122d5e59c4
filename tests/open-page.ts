/** A browser of whichever library drives it. */
interface Browser<Page, Options> {
  newPage(options?: Options): Promise<Page>;
}

/** Opens a page that waits for anything for as long as a busy machine may take over it. */
export async function openPage<
  Page extends { setDefaultTimeout(milliseconds: number): void },
  Options,
>(browser: Browser<Page, Options>, options?: Options): Promise<Page> {
  const page = await browser.newPage(options);
  page.setDefaultTimeout(90_000);
  return page;
}
