import type { Article } from '../content/article.ts';
import { longDay } from '../i18n/day.ts';
import { formatItem, type Item } from './processor.ts';

/** An article as a reference: a plain sentence, APA, Chicago and BibTeX, in the article's language. Undated is dated by nobody's clock. */
export function articleCitations(
  article: Article,
  published: { site: string; url: string },
): ArticleCitations {
  const item = itemOf(article, published);
  const day = lastDay(article);
  const english = isEnglish(article);
  return {
    plain: plain(article, published),
    // APA builds its day from English parts; another language brings it in one piece.
    apa: formatItem(
      { ...item, date: day && (english ? day.split('-').map(Number) : longDay(day, article.locale)) },
      'apa',
      article.locale,
      'text',
    ),
    chicago: formatItem(item, 'chicago-author-date', article.locale, 'text'),
    bibtex: bibtex(article, published),
  };
}

function itemOf(article: Article, { site, url }: { site: string; url: string }): Item {
  const day = lastDay(article);
  const { authors, title } = article;
  return {
    // Both manuals join names with English words; other languages bring the list in one piece.
    authors: isEnglish(article) || authors.length === 0 ? authors : [authors.join(', ')],
    ...{ title, publisher: site, url },
    date: day?.split('-').map(Number),
  };
}

const isEnglish = ({ locale }: Article): boolean => locale.split('-')[0] === 'en';

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
