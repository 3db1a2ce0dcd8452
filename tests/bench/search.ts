import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '../../src/hosting/serve.ts';
import { browserArguments } from '../e2e/browser-arguments.ts';
import { readQueries, type Query } from './queries.ts';
import { report, type Asked, type Engine, type Measured } from './search-report.ts';
import { writeStockIndex } from './stock-index.ts';

/**
 * `npm run bench -- search`: asks the built site of a folder of Markdown every query, through the client code of the
 * dialog, and prints how well it answers: recall, rank, empty answers, bytes, time, sizes.
 *
 * @param folder built into `out` before
 * @param stock also ask plain Pagefind, over an index of its own of the same pages
 */
async function benchSearch(folder: Folder): Promise<void> {
  const queries = (await Promise.all(folder.queries.map(readQueries))).flat();
  if (folder.stock) await writeStockIndex(folder.out);
  const site = await serve({ root: folder.out, base: '/', port: 0 });
  const browser = await chromium.launch({
    ...(process.env['BROWSER_PATH'] !== undefined && { executablePath: process.env['BROWSER_PATH'] }),
    args: browserArguments,
  });
  try {
    const engines: Engine[] = [];
    for (const name of folder.stock ? (['site', 'stock'] as const) : (['site'] as const)) {
      const asked = await askAll(browser, site.url, name, queries);
      const bytes = await bytesOf(browser, site.url, name, queries);
      engines.push({ name, asked, bytes });
    }
    const measured: Measured = { content: folder.content, sizes: await sizesOf(folder.out), engines };
    process.stdout.write(report(measured));
    if (folder.json !== undefined)
      await writeFile(folder.json, `${JSON.stringify(measured, undefined, 1)}\n`);
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Every query once, in one page per language, with what was loaded kept between them, as a reader has it. */
async function askAll(
  browser: Browser,
  site: string,
  engine: Engine['name'],
  queries: readonly Query[],
): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const lang of new Set(queries.map((query) => query.lang))) {
    const context = await browser.newContext({ bypassCSP: engine === 'stock' });
    const page = await openSearch(context, site, lang);
    const own = queries.filter((query) => query.lang === lang);
    for (const [i, query] of own.entries()) {
      if (i % 50 === 0) process.stdout.write(`  ${engine}, ${lang}: ${i} of ${own.length} queries …\n`);
      const { addresses, total, ms } = await ask(page, engine, query.q);
      const rank = addresses.findIndex((address) => isTarget(address, query)) + 1;
      asked.push({ ...query, rank: rank === 0 ? null : rank, empty: total === 0, ms });
    }
    await context.close();
  }
  return asked;
}

async function openSearch(context: BrowserContext, site: string, lang: string): Promise<Page> {
  const page = await context.newPage();
  const response = await page.goto(new URL(`${lang}/search/`, site).href);
  if (!response?.ok()) throw new Error(`Unexpected language "${lang}" of a query, expected one of the site.`);
  await page.waitForFunction(() => 'index' in (document.querySelector('kb-search-page') ?? {}));
  return page;
}

interface SearchElement extends HTMLElement {
  index: {
    search(query: string, options: { count: number }): Promise<{ total: number; pages: { url: string }[] }>;
  };
}

async function ask(
  page: Page,
  engine: Engine['name'],
  query: string,
): Promise<{ addresses: string[]; total: number; ms: number }> {
  return page.evaluate(
    async ([engine, query]) => {
      const started = performance.now();
      if (engine === 'site') {
        const element = document.querySelector('kb-search-page') as SearchElement;
        const { pages, total } = await element.index.search(query, { count: 10 });
        return {
          addresses: pages.map(({ url }) => new URL(url).pathname),
          total,
          ms: performance.now() - started,
        };
      }
      const module = (await import(new URL('/pagefind-stock/pagefind.js', location.href).href)) as {
        search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
      };
      const { results } = await module.search(query);
      const pages = await Promise.all(results.slice(0, 10).map(async (result) => result.data()));
      return {
        addresses: pages.map(({ url }) => url),
        total: results.length,
        ms: performance.now() - started,
      };
    },
    [engine, query] as const,
  );
}

/** A target is the path of a source file without its ending, inside its language: `/guides/imports/`. */
function isTarget(address: string, { lang, targets }: Query): boolean {
  const inside = decodeURI(address).replace(new RegExp(`^/${lang}/(?:articles/)?`), '/');
  return targets.some((target) => same(target) === same(inside));
}

const same = (address: string): string =>
  address
    .normalize('NFC')
    .toLowerCase()
    .replace(/^\/?(?:articles\/)?|\/?(?:index)?\/?$/g, '');

/** What goes over the wire: from the first intent to the first result on an article page, then for one query more. */
async function bytesOf(
  browser: Browser,
  site: string,
  engine: Engine['name'],
  queries: readonly Query[],
): Promise<Engine['bytes']> {
  const first: number[] = [];
  const later: number[] = [];
  const [lang = ''] = queries.map((query) => query.lang);
  const own = queries.filter((query) => query.lang === lang);
  const step = Math.max(1, Math.floor(own.length / 12));
  const some = own.filter((_, i) => i % step === 0).slice(0, 12);
  for (const [i, query] of some.entries()) {
    const context = await browser.newContext({ bypassCSP: engine === 'stock' });
    const page = await context.newPage();
    await page.goto(new URL(`${lang}/articles/`, site).href);
    await page.locator('main a').first().waitFor();
    await page.waitForLoadState('networkidle');
    const counter = countBytes(context);
    first.push(await counter.during(async () => firstAnswer(page, engine, query.q)));
    const next = some[(i + 1) % some.length] as Query;
    later.push(await counter.during(async () => nextAnswer(page, engine, next.q)));
    await context.close();
  }
  return { first: median(first), later: median(later) };
}

async function firstAnswer(page: Page, engine: Engine['name'], query: string): Promise<void> {
  if (engine === 'stock') return void (await ask(page, engine, query));
  await page.keyboard.press('Control+k');
  await nextAnswer(page, engine, query);
}

async function nextAnswer(page: Page, engine: Engine['name'], query: string): Promise<void> {
  if (engine === 'stock') return void (await ask(page, engine, query));
  const dialog = page.locator('kb-search dialog');
  await dialog.locator('[name="q"]').fill(query);
  await page.waitForTimeout(300);
  await dialog.locator('[role="status"]:not(:empty)').waitFor();
  await page.waitForLoadState('networkidle');
}

/** Of everything that a context asks for, workers included: headers and bodies as sent. */
function countBytes(context: BrowserContext): { during(work: () => Promise<void>): Promise<number> } {
  let sum = 0;
  let pending: Promise<void>[] = [];
  context.on('requestfinished', (request) => {
    const sizes = request.sizes().then(
      ({ responseBodySize, responseHeadersSize }) => void (sum += responseBodySize + responseHeadersSize),
      () => undefined,
    );
    pending.push(sizes);
  });
  return {
    async during(work) {
      sum = 0;
      pending = [];
      await work();
      await new Promise((resolve) => setTimeout(resolve, 500));
      await Promise.all(pending);
      return sum;
    },
  };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Of the files as served, compressed where they are. */
async function sizesOf(out: string): Promise<Measured['sizes']> {
  const bundle = path.join(out, 'pagefind');
  const files = await readdir(bundle, { recursive: true });
  const sum = async (part: RegExp): Promise<number> => {
    const own = files.filter((file) => part.test(file) && !/\.(?:br|gz)$/.test(file));
    const sizes = own.map(async (file) => {
      const name = files.includes(`${file}.br`) ? `${file}.br` : file;
      return (await stat(path.join(bundle, name))).size;
    });
    return (await Promise.all(sizes)).reduce((all, size) => all + size, 0);
  };
  return {
    lexicon: await sum(/^lexicon\//),
    catalogue: await sum(/^catalogue\//),
    index: await sum(/^index\//),
    fragments: await sum(/^fragment\//),
    runtime: await sum(/^pagefind(?:-worker)?\.js$|^wasm\.unknown/),
  };
}

interface Folder {
  content: string;
  out: string;
  queries: string[];
  json: string | undefined;
  stock: boolean;
}

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: '' },
    out: { type: 'string', default: '' },
    queries: { type: 'string', multiple: true, default: [] },
    json: { type: 'string' },
    stock: { type: 'boolean', default: false },
  },
});
await benchSearch({ ...values, json: values.json });
