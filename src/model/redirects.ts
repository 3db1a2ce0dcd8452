import type { Article } from '../content/article.ts';
import { KINDS } from '../content/front-matter.ts';
import type { Problem } from '../content/problem.ts';
import {
  aboutPath,
  articlePath,
  articlesPath,
  homePath,
  kindPath,
  notFoundPath,
  searchPath,
  topicPath,
  topicsPath,
} from '../i18n/urls.ts';
import type { Model } from './model.ts';

/** An old address and the one that took its place; paths from the root of the site, without the base. */
export interface Redirect {
  from: string;
  to: string;
  /** Of the article that is found there. */
  title: string;
}

/** Where the old addresses of published articles lead now. An address that a page has, or an earlier article, is left out. */
export function redirects(model: Model): Redirect[] {
  return claims(model).flatMap(({ from, article, holder }) =>
    holder === undefined
      ? [{ from, to: articlePath(article.locale, article.slug), title: article.title }]
      : [],
  );
}

/** Aliases that cannot redirect, because something else is at their address. */
export function aliasProblems(model: Model): Problem[] {
  return claims(model).flatMap(({ alias, article, holder }) =>
    holder === undefined
      ? []
      : {
          file: article.file,
          line: 1,
          column: 1,
          rule: 'alias-taken',
          severity: 'error',
          message: `Unexpected alias "${alias}", expected an address that nothing else has: ${holder} has it. Take the alias out.`,
        },
  );
}

interface Claim {
  alias: string;
  from: string;
  article: Article;
  /** What is at the address already. */
  holder: string | undefined;
}

function claims(model: Model): Claim[] {
  const holders = pageAddresses(model);
  return [...model.articles.values()].flatMap((article) =>
    article.aliases.map((alias) => {
      const from = addressOf(article.locale, alias);
      const holder = holders.get(from);
      if (holder === undefined) holders.set(from, article.file);
      return { alias, from, article, holder };
    }),
  );
}

/** `/old-name` of a Korean article → `/ko/old-name/`; a file keeps its form: `/old.html` → `/ko/old.html`. */
function addressOf(locale: string, alias: string): string {
  const path = decoded(alias)
    .normalize('NFC')
    .replace(/[?#].*$/s, '')
    .replace(/\/+/g, '/');
  return `/${locale}${path}${/\/$|\.[a-z0-9]+$/i.test(path) ? '' : '/'}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function pageAddresses({ site, topics, pairs }: Model): Map<string, string> {
  const addresses = new Map<string, string>();
  for (const locale of site.locales) {
    const pages = [homePath, articlesPath, topicsPath, searchPath, aboutPath, notFoundPath].map((path) =>
      path(locale),
    );
    pages.push(
      ...KINDS.map((kind) => kindPath(locale, kind)),
      ...topics.map(({ id }) => topicPath(locale, id)),
    );
    for (const page of pages) addresses.set(page, 'a page of the site');
    for (const [slug, pair] of pairs) {
      const article = pair.get(locale) ?? [...pair.values()][0];
      if (article) addresses.set(articlePath(locale, slug), article.file);
    }
  }
  return addresses;
}
