import type { Article, Heading } from '../content/article.ts';
import type { Problem } from '../content/problem.ts';
import type { Model } from './model.ts';

type Pairs = ReadonlyMap<string, ReadonlyMap<string, Article>>;

/** slug → locale → article, each translation with the heading ids of its original where their outlines agree. */
export function pairArticles(articles: Iterable<Article>, defaultLocale: string): Pairs {
  const pairs = new Map<string, Map<string, Article>>();
  for (const article of articles) {
    const pair = pairs.get(article.slug) ?? new Map<string, Article>();
    pairs.set(article.slug, pair.set(article.locale, article));
  }
  for (const pair of pairs.values()) {
    const original = originalOf(pair, defaultLocale);
    for (const [locale, article] of pair) {
      if (original && article !== original && outlinesAgree(original, article)) {
        pair.set(locale, { ...article, headings: withIdsOf(original.headings, article.headings) });
      }
    }
  }
  return pairs;
}

/** Two outlines agree when their headings have the same depths in the same order. */
export function outlinesAgree(a: Article, b: Article): boolean {
  return (
    a.headings.length === b.headings.length &&
    a.headings.every((heading, index) => heading.depth === b.headings[index]?.depth)
  );
}

/** The versions of an article, in the order of the site's locales. */
export function translations(model: Model, slug: string): { locale: string; article: Article }[] {
  const pair = model.pairs.get(slug);
  return model.site.locales.flatMap((locale) => {
    const article = pair?.get(locale);
    return article ? [{ locale, article }] : [];
  });
}

/** A pair whose outlines differ cannot keep the section when the reader changes the language: a warning. */
export function outlineProblems(pairs: Pairs, defaultLocale: string): Problem[] {
  const problems: Problem[] = [];
  for (const pair of pairs.values()) {
    const original = originalOf(pair, defaultLocale);
    for (const article of pair.values()) {
      if (!original || article === original || outlinesAgree(original, article)) continue;
      problems.push(outlineProblem(original, article));
    }
  }
  return problems;
}

function outlineProblem(original: Article, article: Article): Problem {
  const at = article.headings.findIndex(
    (heading, index) => heading.depth !== original.headings[index]?.depth,
  );
  const heading = at === -1 ? article.headings.at(-1) : article.headings[at];
  const expected = at === -1 ? original.headings[article.headings.length] : original.headings[at];
  const found = at === -1 ? 'the end of the text' : describe(heading);
  return {
    file: article.file,
    line: heading?.line ?? 1,
    column: 1,
    rule: 'outline-differs',
    severity: 'warning',
    message: `Unexpected ${found}, expected ${expected ? describe(expected) : 'no further heading'} as in ${original.file}${expected ? `:${expected.line}` : ''}. Give both languages the same headings in the same order.`,
  };
}

const describe = (heading: Heading | undefined): string =>
  heading ? `heading of level ${heading.depth} "${heading.text}"` : 'no heading';

function originalOf(pair: ReadonlyMap<string, Article>, defaultLocale: string): Article | undefined {
  const named = [...pair.values()].find((article) => article.original !== undefined)?.original;
  return (
    (named !== undefined ? pair.get(named) : undefined) ?? pair.get(defaultLocale) ?? [...pair.values()][0]
  );
}

function withIdsOf(originals: readonly Heading[], headings: readonly Heading[]): Heading[] {
  return headings.map((heading, index) => ({ ...heading, id: originals[index]?.id ?? heading.id }));
}
