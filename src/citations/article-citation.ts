import type { Article } from '../content/article.ts';
import { longDay } from '../i18n/day.ts';
import { formatItem, type Item } from './processor.ts';

/** An article as a reference: a plain sentence, APA, Chicago and BibTeX, in the article's language. Undated is dated by nobody's clock. */
export function articleCitations(
  article: Article,
  published: { site: string; url: string },
): ArticleCitations {
  const item = itemOf(article, published);
  return {
    plain: plain(article, published),
    apa: formatItem(item, 'apa', article.locale, 'text'),
    chicago: formatItem(item, 'chicago-author-date', article.locale, 'text'),
    bibtex: bibtex(article, published),
  };
}

function itemOf(article: Article, { site, url }: { site: string; url: string }): Item {
  const day = lastDay(article);
  const { authors, title, locale } = article;
  // Both manuals build a date and a list of names from English parts; other languages bring theirs in one piece.
  const english = locale.split('-')[0] === 'en';
  return {
    authors: english || authors.length === 0 ? authors : [authors.join(', ')],
    ...{ title, publisher: site, url },
    date: day && (english ? day.split('-').map(Number) : longDay(day, locale)),
  };
}

function plain(article: Article, { site, url }: { site: string; url: string }): string {
  const day = lastDay(article);
  return [
    ...article.authors,
    `“${article.title}”`,
    site,
    ...(day ? [longDay(day, article.locale)] : []),
    url,
  ].join(', ');
}

function bibtex(article: Article, { site, url }: { site: string; url: string }): string {
  const day = lastDay(article);
  const fields = [
    ['author', article.authors.map(escapeTex).join(' and ') || `{${escapeTex(site)}}`],
    ['title', `{${escapeTex(article.title)}}`],
    ['organization', escapeTex(site)],
    ...(day
      ? [
          ['date', day],
          ['year', day.slice(0, 4)],
        ]
      : []),
    ['langid', article.locale],
    ['url', url],
  ];
  const key = article.slug.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return `@online{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}`;
}

const lastDay = (article: Article): string | undefined => article.updated ?? article.published;

const escapeTex = (text: string): string => text.replaceAll(/[&%$#_{}]/g, String.raw`\$&`);

export interface ArticleCitations {
  plain: string;
  apa: string;
  chicago: string;
  bibtex: string;
}
