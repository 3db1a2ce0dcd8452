import type { AstroIntegration } from 'astro';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { bundleFolder, entryFile, probesFile, type Entry } from './bundle.ts';
import { catalogueFiles, type CataloguedPage } from './catalogue-files.ts';
import { indexSummary } from './index-summary.ts';
import { indexedPage, type IndexedPage } from './indexed-page.ts';
import { lightImports } from './light-imports.ts';
import { unpacked } from './pagefind-file.ts';
import { probesOf } from './probes.ts';

/**
 * Makes the search index once the pages are written: every page with `data-pagefind-body`, in the index of its
 * language, under `<dist>/pagefind`. Any error ends the build.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [lightImports()], build: { modulePreload: false } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const log = logger.fork('search');
        const dist = fileURLToPath(dir);
        await writeIndex(dist, (done) => log.info(`${done} pages indexed`));
        for (const { language, pages, chunks, bytes } of await indexSummary(dist)) {
          log.info(`${language}: ${pages} pages, ${chunks} parts, ${Math.ceil(bytes / 1024)} KB`);
        }
      },
    },
  };
}

/**
 * Writes the index of the pages in `dist` to `<dist>/pagefind`, in place of the one before.
 *
 * Pagefind divides the words into files of 20,000 postings; ours are smaller, because a question reads whole files.
 *
 * @param onProgress called every thousand pages
 */
export async function writeIndex(dist: string, onProgress?: (pages: number) => void): Promise<void> {
  const bundle = path.join(dist, bundleFolder);
  await rm(bundle, { recursive: true, force: true });
  const files = (await readdir(dist, { recursive: true }))
    .filter((file) => file.endsWith('.html'))
    .toSorted();
  const pages = new Map<string, IndexedPage>();
  for (const file of files) {
    const page = pageIn(await readFile(path.join(dist, file), 'utf8'), file);
    if (page) pages.set(addressOf(file), page);
  }
  const catalogued: CataloguedPage[] = [];
  // Read by Pagefind when it starts.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(postingsPerFile([...pages.values()]));
  try {
    const { index, errors } = await pagefind.createIndex();
    if (!index) throw failure('start', errors);
    let done = 0;
    // One after another: the order of the pages is part of the index, and two builds must be alike.
    for (const [url, { html: content }] of pages) {
      const { errors } = await index.addHTMLFile({ url, content });
      if (errors.length > 0) throw failure(`index ${url}`, errors);
      done += 1;
      if (done % 1000 === 0) onProgress?.(done);
    }
    // Not `writeFiles`: it answers before everything is on disk, and `close` then leaves files cut short.
    const made = await index.getFiles();
    if (made.errors.length > 0) throw failure('make the index', made.errors);
    for (const { path: name, content } of made.files) {
      if (isStockInterface(name)) continue;
      const place = placeOf(name, content);
      const page = place && pages.get(place.path);
      if (page) catalogued.push({ ...place, page });
      await write(path.join(bundle, name), name === entryFile ? inOrder(content) : content);
    }
  } finally {
    await pagefind.close();
  }
  catalogued.sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const [name, content] of catalogueFiles(catalogued)) await write(path.join(bundle, name), content);
  await write(path.join(bundle, probesFile), JSON.stringify(await probesOf(bundle)));
}

/**
 * A question reads whole files, and the list of files is read by everybody: both grow with the square root of the site.
 * 100 long pages: some 150 files of 2 KB; 1,000: 500 of 6 KB.
 */
function postingsPerFile(pages: readonly IndexedPage[]): number {
  const words = new Map<string, number>();
  for (const { language, text } of pages) {
    words.set(language, (words.get(language) ?? 0) + text.split(/\s+/).length);
  }
  return Math.max(800, Math.round(2.5 * Math.sqrt(Math.max(0, ...words.values()))));
}

/** Pagefind keeps a page under its digest; the file says which it is. */
function placeOf(name: string, content: Uint8Array): { id: string; path: string } | undefined {
  const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(name) ?? [];
  if (id === undefined) return undefined;
  const { url } = JSON.parse(unpacked(content).toString()) as { url: string };
  return { id, path: url };
}

function pageIn(html: string, file: string): IndexedPage | undefined {
  try {
    return indexedPage(html);
  } catch (cause) {
    throw new Error(`${file} cannot be indexed: ${(cause as Error).message}.`, { cause });
  }
}

/** `en/articles/a/index.html` → `/en/articles/a/`; the browser puts the base before it. */
function addressOf(file: string): string {
  const posix = file.split(path.sep).join('/');
  return `/${encodeURI(posix.replace(/(^|\/)index\.html$/, '$1'))}`;
}

function failure(task: string, errors: readonly string[]): Error {
  return new Error(`Pagefind could not ${task}: ${errors.join('; ') || 'it gave no reason'}.`);
}

/** They write HTML from the index into the page; ours does not need them. */
const isStockInterface = (name: string): boolean => /^pagefind-(.*ui|highlight)\.(js|css)$/.test(name);

/** Pagefind lists the languages in no order; here the largest is first, the one it falls back on. */
function inOrder(content: Uint8Array): string {
  const entry = JSON.parse(Buffer.from(content).toString()) as Entry;
  const languages = Object.entries(entry.languages).toSorted(
    ([a, { page_count: pagesA }], [b, { page_count: pagesB }]) => pagesB - pagesA || (a < b ? -1 : 1),
  );
  return JSON.stringify({ ...entry, languages: Object.fromEntries(languages) });
}

async function write(file: string, content: Uint8Array | string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}
