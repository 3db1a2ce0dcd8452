import type { Article } from '../content/article.ts';
import { cardPath, siteCardPath } from '../i18n/urls.ts';
import type { Model } from './model.ts';

/** Every social image has this size, the one that all networks show whole. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Path of the image that stands for an article, or for the site where there is no article. */
export function socialCardPath(model: Model, locale: string, article?: Article): string {
  return article && hasOwnCard(model, article)
    ? cardPath(article.locale, article.slug)
    : siteCardPath(locale);
}

/**
 * Whether an article has a card of its own. Drawing takes some 50 ms of a processor, so that a cold build of a
 * thousand pages would spend most of its time on pictures: in a large collection only articles on a topic get one.
 */
export function hasOwnCard(model: Model, article: Article): boolean {
  return model.articles.size <= MOST_CARDS || article.topic !== undefined;
}

const MOST_CARDS = 300;
