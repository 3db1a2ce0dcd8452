import type { Article } from '../content/article.ts';
import { textIn } from '../content/fields.ts';
import { absolute, articlePath, homePath, rootPath, searchPath } from '../i18n/urls.ts';
import type { Model } from '../model/model.ts';
import { socialCardPath } from '../model/social-card.ts';

/** What a page is about, for `jsonLd`. Paths are without the base. */
export interface Described {
  locale: string;
  path: string;
  article?: Article | undefined;
  breadcrumbs?: readonly { name: string; path: string }[] | undefined;
}

/** The page as schema.org data, ready to stand inside `<script>`; undefined where there is nothing to say. */
export function jsonLd(model: Model, page: Described): string | undefined {
  const isHome = page.path === rootPath() || page.path === homePath(page.locale);
  const graph = [
    ...(isHome ? [webSite(model, page.locale)] : []),
    ...(page.article ? [articleData(model, page.article)] : []),
    ...(page.breadcrumbs && page.breadcrumbs.length > 1 ? [breadcrumbList(page.breadcrumbs)] : []),
  ];
  return graph.length > 0 ? asScript({ '@context': 'https://schema.org', '@graph': graph }) : undefined;
}

function webSite({ site }: Model, locale: string) {
  return {
    '@type': 'WebSite',
    name: textIn(site.title, locale),
    ...(site.description && { description: textIn(site.description, locale) }),
    url: absolute(homePath(locale)),
    inLanguage: locale,
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${absolute(searchPath(locale))}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  };
}

function articleData(model: Model, article: Article) {
  const { locale, slug, title, description, published, updated, authors } = article;
  const topic = model.topics.find(({ id }) => id === article.topic);
  const publisher = {
    '@type': 'Organization',
    name: textIn(model.site.title, locale),
    url: absolute(homePath(locale)),
  };
  return {
    '@type': 'Article',
    headline: title,
    ...(description && { description }),
    inLanguage: locale,
    mainEntityOfPage: absolute(articlePath(locale, slug)),
    image: absolute(socialCardPath(model, locale, article)),
    ...(published && { datePublished: published }),
    ...(updated && { dateModified: updated }),
    author: authors.length > 0 ? authors.map((name) => ({ '@type': 'Person', name })) : publisher,
    publisher,
    ...(topic && { articleSection: textIn(topic.name, locale) }),
  };
}

function breadcrumbList(breadcrumbs: readonly { name: string; path: string }[]) {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: breadcrumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(path),
    })),
  };
}

// A parser of HTML looks for `</script` and `<!--` in here before anyone reads JSON.
const asScript = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
