import type { Article } from '../content/article.ts';
import { textIn } from '../content/fields.ts';
import { absolute, articlePath, atomPath, homePath, iconPath, jsonFeedPath } from '../i18n/urls.ts';
import { listArticles } from '../model/listing.ts';
import type { Model } from '../model/model.ts';
import { socialCardPath } from '../model/social-card.ts';
import { element, htmlOf } from './xml.ts';

/** What the feeds of one language say, in whatever format. Addresses are absolute, times RFC 3339. */
export interface Feed {
  language: string;
  title: string;
  description?: string;
  home: string;
  atom: string;
  json: string;
  icon: string;
  /** When the newest entry changed; the moment of the build says nothing to a reader. */
  updated: string;
  entries: FeedEntry[];
}

export interface FeedEntry {
  /** The address of the article, which is its identity too. */
  url: string;
  title: string;
  summary: string;
  /** The summary and what to take away, as HTML. */
  content: string;
  published?: string;
  /** Atom wants one of every entry; a text that knows no date counts as old. */
  updated: string;
  authors: string[];
  tags: string[];
  image: string;
}

/** The newest articles written in `locale`. */
export function feedOf(model: Model, locale: string): Feed {
  const { title, description } = model.site;
  const entries = listArticles(model, locale)
    .filter(({ foreign }) => !foreign)
    .slice(0, MOST_ENTRIES)
    .map(({ article }) => entryOf(model, article));
  return {
    language: locale,
    title: textIn(title, locale),
    ...(description && { description: textIn(description, locale) }),
    home: absolute(homePath(locale)),
    atom: absolute(atomPath(locale)),
    json: absolute(jsonFeedPath(locale)),
    icon: absolute(iconPath()),
    updated: entries.reduce((newest, { updated }) => (updated > newest ? updated : newest), UNKNOWN),
    entries,
  };
}

const MOST_ENTRIES = 50;
const UNKNOWN = '1970-01-01T00:00:00Z';

function entryOf(model: Model, article: Article): FeedEntry {
  const { locale, slug, title, description, takeaways, published, updated, authors } = article;
  const topic = model.topics.find(({ id }) => id === article.topic);
  const points = takeaways.map((takeaway) => element('li', {}, takeaway));
  const list = points.length > 0 ? [element('ul', {}, ...points)] : [];
  return {
    url: absolute(articlePath(locale, slug)),
    title,
    summary: description,
    content: htmlOf(...(description ? [element('p', {}, description)] : []), ...list),
    ...(published && { published: midnight(published) }),
    updated: midnight(updated ?? published) ?? UNKNOWN,
    authors,
    tags: topic ? [textIn(topic.name, locale)] : [],
    image: absolute(socialCardPath(model, locale, article)),
  };
}

function midnight(day: string): string;
function midnight(day: string | undefined): string | undefined;
function midnight(day: string | undefined): string | undefined {
  return day && `${day}T00:00:00Z`;
}
