import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';

const { CONTENT = 'content', OUT = 'dist' } = process.env;
const content = resolve(CONTENT);
// Two content folders must never share a data store.
const cache = createHash('sha256').update(content).digest('hex').slice(0, 12);

export default defineConfig({
  outDir: resolve(OUT),
  cacheDir: `.cache/${cache}`,
  trailingSlash: 'never',
  build: { format: 'file', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [mdx()],
  markdown: {
    syntaxHighlight: false,
    // Smart punctuation would alter quotations.
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkGfm],
      rehypePlugins: [rehypeSlug],
    }),
  },
});
