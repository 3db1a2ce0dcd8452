import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { createHash } from 'node:crypto';
import { remarkPlugins, rehypePlugins } from './src/markdown/plugins.ts';
import { searchIndex } from './src/search/indexing.ts';
import { contentDir } from './src/content/environment.ts';
import { labelsOfPage } from './src/i18n/render-labels.ts';
import { base, origin } from './src/i18n/urls.ts';

// Sites that differ in content or address share no rendered pages.
const siteKey = createHash('sha256')
  .update(JSON.stringify([contentDir, base, origin]))
  .digest('hex')
  .slice(0, 12);

export default defineConfig({
  site: origin,
  base,
  outDir: process.env['OUT_DIR'] ?? 'dist',
  cacheDir: `.cache/astro/${siteKey}`,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  prefetch: false,
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      remarkPlugins,
      rehypePlugins: rehypePlugins(labelsOfPage),
      gfm: false,
      smartypants: false,
    }),
  },
  integrations: [mdx(), searchIndex()],
  // Scripts stay files, so that the published pages run under a policy without inline scripts.
  vite: { build: { assetsInlineLimit: 0 } },
  experimental: { incrementalBuild: true },
});
