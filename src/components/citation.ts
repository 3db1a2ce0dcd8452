import type { Article } from '../content/article.ts';
import { longDay } from '../i18n/day.ts';
import { strings } from '../i18n/strings/index.ts';

/** An article as a reference: a plain sentence, APA (7th edition) and BibTeX. Without authors the site stands in their place. */
export function citations(article: Article, published: { site: string; url: string }): Citations {
  return {
    plain: plain(article, published),
    apa: apa(article, published),
    bibtex: bibtex(article, published),
  };
}

function plain(article: Article, { site, url }: { site: string; url: string }): string {
  const day = lastDay(article);
  return [...article.authors, `“${article.title}”`, site, ...(day ? [longDay(day, article.locale)] : []), url].join(', ');
}

function apa(article: Article, { site, url }: { site: string; url: string }): string {
  const day = lastDay(article);
  const date = day ? apaDay(day, article.locale) : strings(article.locale).noDate;
  const people = article.authors.length > 0 ? sentence(joinAuthors(article.authors)) : '';
  // With nobody named, APA moves the title to the front.
  return people
    ? `${people} (${date}). ${sentence(article.title)} ${sentence(site)} ${url}`
    : `${article.title} (${date}). ${sentence(site)} ${url}`;
}

function bibtex(article: Article, { site, url }: { site: string; url: string }): string {
  const day = lastDay(article);
  const fields = [
    ['author', article.authors.map(escapeTex).join(' and ') || `{${escapeTex(site)}}`],
    ['title', `{${escapeTex(article.title)}}`],
    ['organization', escapeTex(site)],
    ...(day ? [['date', day], ['year', day.slice(0, 4)]] : []),
    ['langid', article.locale],
    ['url', url],
  ];
  const key = article.slug.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return `@online{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}`;
}

const lastDay = (article: Article): string | undefined => article.updated ?? article.published;

/** `2026, March 15` as APA has it; other languages write the day their own way. */
function apaDay(day: string, locale: string): string {
  if (!locale.startsWith('en')) return longDay(day, locale);
  const [date, month, year] = longDay(day, 'en').split(' ');
  return `${year}, ${month} ${date}`;
}

/** Names stay in the order they are written: which part is the family name, no program can tell. */
function joinAuthors(authors: readonly string[]): string {
  if (authors.length < 3) return authors.join(' & ');
  return `${authors.slice(0, -1).join(', ')}, & ${authors.at(-1)}`;
}

/** Ends with a full stop, unless it ends itself. */
const sentence = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);

const escapeTex = (text: string): string => text.replaceAll(/[&%$#_{}]/g, String.raw`\$&`);

export interface Citations {
  plain: string;
  apa: string;
  bibtex: string;
}
