/** The only place that builds an address. Paths begin at the site's root; `href` puts the base before them. */

/** The folder the site is served from, with a slash at both ends: `/` or `/kb/`. From `BASE`. */
export const base: string = asFolder(process.env['BASE'] ?? '/');

/** Where the site lives, without a trailing slash. From `SITE`. */
export const origin: string = (process.env['SITE'] ?? 'http://localhost:4321').replace(/\/+$/, '');

/** `/en/` → `/kb/en/` */
export const href = (path: string): string => base + path.replace(/^\//, '');

/** `/en/` → `https://example.org/kb/en/` */
export const absolute = (path: string): string => origin + encodeURI(href(path));

export const rootPath = (): string => '/';
export const homePath = (locale: string): string => `/${locale}/`;
export const articlesPath = (locale: string): string => `/${locale}/articles/`;
export const articlePath = (locale: string, slug: string, fragment = ''): string =>
  `/${locale}/articles/${slug}/${fragment && `#${fragment}`}`;
/** The Markdown twin of an article. */
export const sourcePath = (locale: string, slug: string): string => `/${locale}/articles/${slug}.md`;
/** The social image of an article. */
export const cardPath = (locale: string, slug: string): string => `/${locale}/cards/${slug}.png`;
/** The social image of every page that has none of its own. */
export const siteCardPath = (locale: string): string => `/${locale}/card.png`;
export const kindPath = (locale: string, kind: string): string => `/${locale}/kinds/${kind}/`;
export const topicsPath = (locale: string): string => `/${locale}/topics/`;
export const topicPath = (locale: string, topic: string): string => `/${locale}/topics/${topic}/`;
export const searchPath = (locale: string): string => `/${locale}/search/`;
export const aboutPath = (locale: string): string => `/${locale}/about/`;
export const notFoundPath = (locale: string): string => `/${locale}/404/`;
export const atomPath = (locale: string): string => `/${locale}/atom.xml`;
export const jsonFeedPath = (locale: string): string => `/${locale}/feed.json`;
export const sitemapPath = (): string => '/sitemap.xml';
export const llmsPath = (): string => '/llms.txt';
/** The mark of the site: for browsers, and as a picture for home screens and feed readers. */
export const faviconPath = (): string => '/favicon.svg';
export const iconPath = (): string => '/apple-touch-icon.png';

/** The address of the same page in another language; every page is served under every locale. */
export const translatedPath = (path: string, locale: string): string => path.replace(/^\/[^/]+\//, `/${locale}/`);

/** `kb`, `/kb` and `/kb/` all become `/kb/`. */
export function asFolder(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
