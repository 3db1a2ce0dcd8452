import type { Article } from '../content/article.ts';
import { textIn } from '../content/fields.ts';
import type { Model } from '../model/model.ts';

/** What a social image shows. */
export interface Card {
  title: string;
  /** Set small under the title. */
  summary?: string;
  /** Name of the site, over the rule; the card of the site itself has it as its title. */
  site: string;
  topic?: string;
  /** Seed of the boundary strip, and where on it the water ends. */
  seed: string;
  boundary: number;
}

export function articleCard(model: Model, article: Article): Card {
  const topic = model.topics.find(({ id }) => id === article.topic);
  return {
    title: article.title,
    site: textIn(model.site.title, article.locale),
    ...(topic && { topic: textIn(topic.name, article.locale) }),
    seed: article.slug,
    boundary: topic?.hue ?? 0.5,
  };
}

export function siteCard(model: Model, locale: string): Card {
  const { title, description } = model.site;
  return {
    title: textIn(title, locale),
    ...(description && { summary: textIn(description, locale) }),
    site: textIn(title, locale),
    seed: 'site',
    boundary: 0.5,
  };
}
