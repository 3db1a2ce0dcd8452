import { expect, type APIRequestContext, type Page } from '@playwright/test';
import { test } from './test.ts';

// One worker for this file: what it reads of the whole site serves more than one test.
test.describe.configure({ mode: 'default' });

/** What the head of a page says, with addresses as it writes them. */
interface Head {
  title: string;
  canonical: string | undefined;
  robots: string | undefined;
  versions: Record<string, string>;
  feeds: string[];
  twin: string | undefined;
  icons: string[];
  meta: Record<string, string>;
  data: { '@graph': Record<string, unknown>[] } | undefined;
}

// Absolute addresses carry the origin the site is published at, which is not the one it is tested at.
const pathOf = (address: string): string => new URL(address, 'http://localhost').pathname;

async function headOf(page: Page, request: APIRequestContext, path: string): Promise<Head> {
  const [head] = await headsOf(page, request, [path]);
  if (!head) throw new Error(`Unexpected lack of a head at ${path}.`);
  return head;
}

/** The heads of pages in their order, fetched and parsed many at a time. */
async function headsOf(page: Page, request: APIRequestContext, paths: string[]): Promise<Head[]> {
  const heads: Head[] = [];
  for (let start = 0; start < paths.length; start += 50) {
    const pages = paths.slice(start, start + 50).map(async (path) => {
      const response = await request.get(path);
      expect(response.status(), path).toBe(200);
      return response.text();
    });
    heads.push(...(await parse(page, await Promise.all(pages))));
  }
  return heads;
}

/** By the browser's own parser, as those who read a head would. */
function parse(page: Page, texts: string[]): Promise<Head[]> {
  return page.evaluate((texts) => {
    return texts.map((html) => {
      const { head } = new DOMParser().parseFromString(html, 'text/html');
      const all = <T extends Element>(selector: string): T[] => [...head.querySelectorAll<T>(selector)];
      const links = (selector: string) =>
        all<HTMLLinkElement>(selector).map((link) => link.getAttribute('href') ?? '');
      const metas = all<HTMLMetaElement>('meta').map((meta) => [
        meta.getAttribute('property') ?? meta.name,
        meta.content,
      ]);
      const script = head.querySelector('script[type="application/ld+json"]');
      return {
        title: head.querySelector('title')?.textContent ?? '',
        canonical: links('link[rel=canonical]')[0],
        robots: head.querySelector<HTMLMetaElement>('meta[name=robots]')?.content,
        versions: Object.fromEntries(
          all<HTMLLinkElement>('link[hreflang]').map((link) => [
            link.hreflang,
            link.getAttribute('href') ?? '',
          ]),
        ),
        feeds: links('link[type="application/atom+xml"], link[type="application/feed+json"]'),
        twin: links('link[type="text/markdown"]')[0],
        icons: links('link[rel=icon], link[rel=apple-touch-icon]'),
        meta: Object.fromEntries(metas),
        data: script ? JSON.parse(script.textContent ?? '') : undefined,
      };
    });
  }, texts);
}

async function sitemapOf(request: APIRequestContext): Promise<string[]> {
  const xml = await (await request.get('/sitemap.xml')).text();
  return Array.from(xml.matchAll(/<loc>([^<]+)<\/loc>/g), ([, address]) => pathOf(address ?? ''));
}

let whole: Map<string, Head> | undefined;

/** The heads of all pages of the sitemap by path, read once for the tests below. */
async function wholeSite(page: Page, request: APIRequestContext): Promise<Map<string, Head>> {
  if (whole) return whole;
  const paths = await sitemapOf(request);
  const heads = await headsOf(page, request, paths);
  return (whole = new Map(heads.map((head, index) => [paths[index] ?? '', head])));
}

const articlesOf = (paths: string[]): string[] => paths.filter((path) => /\/articles\/./.test(path));

test('every page of the sitemap is there, is its own canonical address and says so once', async ({
  sharedPage: page,
  request,
}) => {
  const heads = await wholeSite(page, request);
  expect(heads.size).toBeGreaterThan(10);
  const titles = new Map<string, string>();
  for (const [path, head] of heads) {
    expect(head.canonical && pathOf(head.canonical), path).toBe(path);
    expect(head.canonical, path).toMatch(/^https?:\/\/[^/]+\//);
    expect(head.robots, path).toBeUndefined();
    expect(head.title, path).not.toBe('');
    expect(
      titles.get(`${path.split('/')[1]} ${head.title}`),
      `${path} and another page have one title`,
    ).toBeUndefined();
    titles.set(`${path.split('/')[1]} ${head.title}`, path);
  }
});

test('every version of a page names the same versions in return', async ({ sharedPage: page, request }) => {
  const heads = await wholeSite(page, request);
  let pairs = 0;
  for (const [path, { versions }] of heads) {
    for (const [language, address] of Object.entries(versions)) {
      const other = heads.get(pathOf(address));
      expect(other, `${path} names ${address} as ${language}`).toBeDefined();
      if (path === '/' || language === 'x-default') continue;
      expect(other?.versions, `${path} ⇄ ${address}`).toEqual(versions);
      pairs += 1;
    }
    if (Object.keys(versions).length > 0) expect(Object.keys(versions), path).toContain('x-default');
  }
  expect(pairs).toBeGreaterThan(10);
});

test('an article describes itself to engines and to those who share it', async ({
  sharedPage: page,
  request,
}) => {
  for (const path of articlesOf(await sitemapOf(request))) {
    const head = await headOf(page, request, path);
    const types = head.data?.['@graph'].map((node) => node['@type']);
    expect(types, path).toEqual(['Article', 'BreadcrumbList']);
    expect(head.meta['og:type'], path).toBe('article');
    expect(head.meta['og:image:alt'], path).toBe(head.data?.['@graph'][0]?.['headline']);
    expect(head.meta['description'], path).toBeTruthy();
  }
});

test('the card of every article, and of the site, is a PNG of the size it is said to have', async ({
  sharedPage: page,
  request,
}) => {
  const paths = await sitemapOf(request);
  const cards = new Set<string>();
  for (const path of [...articlesOf(paths), ...paths.slice(0, 3)]) {
    const { meta } = await headOf(page, request, path);
    expect([meta['og:image:width'], meta['og:image:height']], path).toEqual(['1200', '630']);
    cards.add(pathOf(meta['og:image'] ?? ''));
  }
  for (const card of cards) {
    const response = await request.get(card);
    expect(response.headers()['content-type'], card).toBe('image/png');
    const png = await response.body();
    expect(png.subarray(1, 4).toString('latin1'), card).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], card).toEqual([1200, 630]);
  }
});

test('the twin of every article is Markdown that says where the article lives', async ({
  sharedPage: page,
  request,
}) => {
  for (const path of articlesOf(await sitemapOf(request))) {
    const { twin, canonical } = await headOf(page, request, path);
    const response = await request.get(twin ?? '');
    expect(response.headers()['content-type'], path).toBe('text/markdown; charset=utf-8');
    const text = await response.text();
    expect(text, path).toContain(`\ncanonical: ${canonical}\n`);
    expect(text, path).not.toMatch(/\]\((?!https?:|mailto:|#|<)[^)]*\.mdx?\b/);
  }
});

test('feeds and icons are where pages say, and what they say leads to pages', async ({
  sharedPage: page,
  request,
}) => {
  for (const path of ['/en/', '/ko/']) {
    const { feeds, icons } = await headOf(page, request, path);
    expect(feeds).toEqual([`${path}atom.xml`, `${path}feed.json`]);
    for (const address of icons) expect((await request.get(address)).status(), address).toBe(200);

    const atom = await (await request.get(`${path}atom.xml`)).text();
    const valid = await page.evaluate((xml) => {
      const feed = new DOMParser().parseFromString(xml, 'application/xml');
      return feed.querySelector('parsererror') === null && feed.documentElement.localName === 'feed';
    }, atom);
    expect(valid, `${path}atom.xml is well-formed`).toBe(true);

    const feed = await (await request.get(`${path}feed.json`)).json();
    expect(feed.items.length).toBeGreaterThan(0);
    for (const item of feed.items) {
      expect(atom).toContain(`<id>${item.id}</id>`);
      expect((await request.get(pathOf(item.url))).status(), item.url).toBe(200);
    }
  }
});

test('robots.txt leads to the sitemap, and llms.txt to the twins', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text();
  expect(pathOf(/^Sitemap: (\S+)$/m.exec(robots)?.[1] ?? '')).toBe('/sitemap.xml');
  const llms = await (await request.get('/llms.txt')).text();
  const links = Array.from(llms.matchAll(/^- \[.+?\]\((\S+?)\)/gm), ([, address]) => pathOf(address ?? ''));
  const articles = links.filter((link) => link.includes('/articles/'));
  expect(articles.length).toBe(articlesOf(await sitemapOf(request)).length);
  for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
});

test('a page that is not there is kept out of every index', async ({ sharedPage: page, request }) => {
  const response = await request.get('/en/nowhere/');
  expect(response.status()).toBe(404);
  const head = await headOf(page, request, '/en/404/');
  expect(head.robots).toBe('noindex');
  expect([head.canonical, head.data, head.versions]).toEqual([undefined, undefined, {}]);
});
