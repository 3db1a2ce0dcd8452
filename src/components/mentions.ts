import type { Article } from '../content/article.ts';
import type { Model } from '../model/model.ts';

/** The articles that link to `slug`, each in the reader's language where it has that, with the sentences that do. */
export function mentions(model: Model, locale: string, slug: string): Mention[] {
  const bySlug = new Map<string, Mention>();
  for (const { from, sentence } of model.backlinks.get(slug) ?? []) {
    const article = model.articles.get(from);
    if (!article || article.slug === slug) continue;
    const known = bySlug.get(article.slug);
    if (known?.article.id === article.id) {
      if (!known.sentences.includes(sentence)) known.sentences.push(sentence);
    } else if (!known || article.locale === locale) {
      bySlug.set(article.slug, { article, sentences: [sentence] });
    }
  }
  return [...bySlug.values()];
}

export interface Mention {
  article: Article;
  sentences: string[];
}
