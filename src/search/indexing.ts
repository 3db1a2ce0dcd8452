import type { AstroIntegration } from 'astro';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { findArticlePages, indexDocument } from './article-page.ts';
import { indexSummary } from './index-summary.ts';
import { probesOf } from './probes.ts';

/** Where the index lives in the published folder; `pagefind.js` finds its data beside itself. */
export const bundleFolder = 'pagefind';

/**
 * Makes the search index once the pages are written: every page with `data-pagefind-body`, in the index of its
 * language, under `<dist>/pagefind`. Throws when a page cannot be indexed; never leaves a half index behind in silence.
 *
 * Pagefind cuts the words into files of 20,000 postings; `PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE` in the environment
 * changes that.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const log = logger.fork('search');
        const dist = fileURLToPath(dir);
        const pages = await findArticlePages(dist);
        log.info(`indexing ${pages.length} pages`);
        await writeIndex(dist, pages);
        for (const { language, pages, chunks, bytes } of await indexSummary(dist)) {
          log.info(`${language}: ${pages} pages, ${chunks} parts, ${Math.ceil(bytes / 1024)} KB`);
        }
      },
    },
  };
}

/** Writes the index of `pages` (paths from `dist`, POSIX) to `<dist>/pagefind`, in place of the one before. */
export async function writeIndex(dist: string, pages: readonly string[]): Promise<void> {
  const bundle = path.join(dist, bundleFolder);
  await rm(bundle, { recursive: true, force: true });
  try {
    const { index, errors } = await pagefind.createIndex();
    if (!index) throw failure('create the index', errors);
    for (const batch of batches(pages, 16)) {
      await Promise.all(batch.map((page) => addPage(index, dist, page)));
    }
    const written = await index.writeFiles({ outputPath: bundle });
    if (written.errors.length > 0) throw failure(`write ${bundle}`, written.errors);
  } finally {
    await pagefind.close();
  }
  // The stock interfaces are not used, and they write HTML from the index into the page.
  await Promise.all(stockInterfaces.map((file) => rm(path.join(bundle, file), { force: true })));
  await writeProbes(bundle);
}

async function addPage(index: pagefind.PagefindIndex, dist: string, page: string): Promise<void> {
  const html = indexDocument(await readFile(path.join(dist, page), 'utf8'), page);
  const { errors } = await index.addHTMLFile({ url: addressOf(page), content: html });
  if (errors.length > 0) throw failure(`index ${page}`, errors);
}

/** `en/articles/a b/index.html` → `/en/articles/a%20b/`; the browser puts the base before it. */
function addressOf(page: string): string {
  return `/${encodeURI(page.replace(/(^|\/)index\.html$/, '$1'))}`;
}

/** What the browser asks for before it says that nothing was found: see `client/pagefind.ts`. */
async function writeProbes(bundle: string): Promise<void> {
  const folder = path.join(bundle, 'probes');
  await mkdir(folder, { recursive: true });
  for (const [language, probes] of await probesOf(bundle)) {
    await writeFile(path.join(folder, `${language}.json`), JSON.stringify(probes));
  }
}

const stockInterfaces = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

function* batches<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

function failure(task: string, errors: readonly string[]): Error {
  return new Error(`Pagefind could not ${task}: ${errors.join('; ') || 'it gave no reason'}.`);
}
