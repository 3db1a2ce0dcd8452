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
export const glossaryPath = (locale: string): string => `/${locale}/glossary/`;
export const organizationsPath = (locale: string): string => `/${locale}/organizations/`;
export const sourcesPath = (locale: string): string => `/${locale}/sources/`;
/** The ledger; every fact has its row there. */
export const factsPath = (locale: string, id = ''): string => `/${locale}/facts/${id && `#${id}`}`;
/** The ledger for machines. */
export const factsCsvPath = (locale: string): string => `/${locale}/facts.csv`;
export const factsJsonPath = (locale: string): string => `/${locale}/facts.json`;
export const claimsPath = (locale: string): string => `/${locale}/claims/`;
export const chartsPath = (locale: string): string => `/${locale}/charts/`;
/** The points of a chart for machines. */
export const chartCsvPath = (locale: string, id: string): string => `/${locale}/charts/${id}.csv`;
/** The reading paths. */
export const pathsPath = (locale: string): string => `/${locale}/paths/`;
export const readingPathPath = (locale: string, id: string): string => `/${locale}/paths/${id}/`;
/** The Markdown twin of a reading path. */
export const readingPathSourcePath = (locale: string, id: string): string => `/${locale}/paths/${id}.md`;
/** All events, or those of a topic. */
export const timelinePath = (locale: string, topic = ''): string =>
  `/${locale}/timeline/${topic && `${topic}/`}`;
/** The parts of a site besides its articles, in the order readers see them. */
export const SECTIONS = [
  'paths',
  'facts',
  'claims',
  'charts',
  'timeline',
  'organizations',
  'glossary',
  'sources',
] as const;
export type Section = (typeof SECTIONS)[number];
export const sectionPath = (locale: string, section: Section): string => SECTION_PATHS[section](locale);
const SECTION_PATHS: Record<Section, (locale: string) => string> = {
  paths: pathsPath,
  facts: factsPath,
  claims: claimsPath,
  charts: chartsPath,
  timeline: timelinePath,
  organizations: organizationsPath,
  glossary: glossaryPath,
  sources: sourcesPath,
};
/** The page of an entry; a fact's is its row in the ledger. */
export const entryPath = (locale: string, scheme: EntryScheme, id: string): string =>
  scheme === 'fact' ? factsPath(locale, id) : `/${locale}/${ENTRY_FOLDERS[scheme]}/${id}/`;
/** The small piece of HTML that shows an entry in place. */
export const previewPath = (locale: string, scheme: EntryScheme | 'article', id: string): string =>
  `/${locale}/previews/${scheme}/${id}/`;
export const searchPath = (locale: string): string => `/${locale}/search/`;
export const aboutPath = (locale: string): string => `/${locale}/about/`;
/** How facts are graded, and what to do about a mistake. */
export const editorialPath = (locale: string): string => `/${locale}/editorial/`;
export const notFoundPath = (locale: string): string => `/${locale}/404/`;
export const atomPath = (locale: string): string => `/${locale}/atom.xml`;
export const jsonFeedPath = (locale: string): string => `/${locale}/feed.json`;
export const sitemapPath = (): string => '/sitemap.xml';
export const llmsPath = (): string => '/llms.txt';
/** The mark of the site: for browsers, and as a picture for home screens and feed readers. */
export const faviconPath = (): string => '/favicon.svg';
export const iconPath = (): string => '/apple-touch-icon.png';

const ENTRY_FOLDERS = {
  source: 'sources',
  term: 'glossary',
  org: 'organizations',
  claim: 'claims',
  chart: 'charts',
};
type EntryScheme = keyof typeof ENTRY_FOLDERS | 'fact';

/** The address of the same page in another language; every page is served under every locale. */
export const translatedPath = (path: string, locale: string): string =>
  path.replace(/^\/[^/]+\//, `/${locale}/`);

/** `kb`, `/kb` and `/kb/` all become `/kb/`. */
export function asFolder(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
