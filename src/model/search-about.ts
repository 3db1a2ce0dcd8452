import type { Article } from '../content/article.ts';
import { textIn, type Localized } from '../content/fields.ts';
import { strings } from '../i18n/strings/index.ts';
import type { Section } from '../i18n/urls.ts';
import type { Model } from './model.ts';

/** What a page tells the search about itself, in its language, as `data-search`: see `search/catalogue.ts`. */
export interface SearchAbout {
  kind: string | undefined;
  topic?: string;
  organizations?: string[];
  year?: string;
  names?: string[];
  articles?: number;
}

/** Of an article: what a search can be limited by. */
export function aboutArticle(model: Model, article: Article): SearchAbout {
  const { locale, kind, published } = article;
  const topic = model.topics.find(({ id }) => id === article.topic);
  const organizations = (model.links.get(article.id) ?? []).flatMap((link) =>
    link.type === 'entry' && link.scheme === 'org' ? (model.organizations.get(link.id) ?? []) : [],
  );
  return {
    kind: kind && strings(locale).kind(kind),
    ...(topic && { topic: textIn(topic.name, locale) }),
    organizations: [...new Set(organizations.map(({ data }) => textIn(data.name, locale)))],
    ...(published && { year: published.slice(0, 4) }),
  };
}

/** Of a term or an organisation: all its names, for the card that a search shows first. */
export function aboutEntry(
  locale: string,
  section: Section,
  entry: {
    name: Localized;
    aliases?: Record<string, string[]> | undefined;
    articles: number;
  },
): SearchAbout {
  const names = typeof entry.name === 'string' ? [entry.name] : Object.values(entry.name);
  return {
    kind: strings(locale).section(section),
    names: [...new Set([textIn(entry.name, locale), ...names, ...Object.values(entry.aliases ?? {}).flat()])],
    articles: entry.articles,
  };
}
