import { KINDS } from '../content/front-matter.ts';
import {
  absolute,
  aboutPath,
  articlePath,
  articlesPath,
  editorialPath,
  homePath,
  kindPath,
  rootPath,
  topicPath,
  topicsPath,
} from '../i18n/urls.ts';
import { listByKind } from '../model/listing.ts';
import type { Model } from '../model/model.ts';
import { translations } from '../model/pairs.ts';
import { isGraded, sectionAddresses } from '../model/sections.ts';
import { languageLinks, type Alternate } from './alternates.ts';
import { element, xmlDocument, type XmlElement } from './xml.ts';

/** The sitemap: every page that is its own canonical address, with its versions in other languages. */
export function sitemap(model: Model): string {
  const pages = [...sitePages(model), ...articlePages(model)];
  return xmlDocument(
    'urlset',
    { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
    pages.map((page) => urlElement(model, page)),
  );
}

interface Page {
  path: string;
  updated?: string | undefined;
  alternates: Alternate[];
}

/** Pages of the site's own exist in every language. A search page is for readers, not for engines. */
function sitePages(model: Model): Page[] {
  const { locales } = model.site;
  const kinds = KINDS.filter((kind) => locales.some((locale) => listByKind(model, locale, kind).length > 0));
  const addresses: ((locale: string) => string)[] = [
    homePath,
    articlesPath,
    ...(model.topics.length > 0 ? [topicsPath] : []),
    ...model.topics.map(
      ({ id }) =>
        (locale: string) =>
          topicPath(locale, id),
    ),
    ...kinds.map((kind) => (locale: string) => kindPath(locale, kind)),
    ...sectionAddresses(model, model.topics),
    aboutPath,
    ...(isGraded(model) ? [editorialPath] : []),
  ];
  const homes = locales.map((locale) => ({ locale, path: homePath(locale) }));
  return [
    { path: rootPath(), alternates: homes },
    ...addresses.flatMap((address) => versions(locales.map((locale) => ({ locale, path: address(locale) })))),
  ];
}

function articlePages(model: Model): Page[] {
  return [...model.pairs.keys()].toSorted().flatMap((slug) => {
    const written = translations(model, slug);
    const alternates = written.map(({ locale }) => ({ locale, path: articlePath(locale, slug) }));
    return versions(alternates).map((page, index) => ({ ...page, updated: written[index]?.article.updated }));
  });
}

const versions = (alternates: Alternate[]): Page[] => alternates.map(({ path }) => ({ path, alternates }));

function urlElement(model: Model, { path, updated, alternates }: Page): XmlElement {
  return element(
    'url',
    {},
    element('loc', {}, absolute(path)),
    ...(updated ? [element('lastmod', {}, updated)] : []),
    ...languageLinks(model.site, alternates).map((link) =>
      element('xhtml:link', { rel: 'alternate', hreflang: link.hreflang, href: absolute(link.path) }),
    ),
  );
}
