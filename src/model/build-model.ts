import type { Article } from '../content/article.ts';
import type { Problem } from '../content/problem.ts';
import type { Site } from '../content/site.ts';
import { didYouMean } from '../content/suggest.ts';
import {
  aboutPath,
  articlesPath,
  editorialPath,
  homePath,
  kindPath,
  searchPath,
  topicPath,
} from '../i18n/urls.ts';
import { KINDS } from '../content/front-matter.ts';
import type { DataEntries } from '../content/collections.ts';
import { chartProblems } from './chart-problems.ts';
import { collect, referenceProblems, type Places } from './entries.ts';
import { figureProblems } from './figures.ts';
import { resolveLinks } from './links.ts';
import type { Collections, Model, Topic } from './model.ts';
import { readingPaths } from './reading-paths.ts';
import { aliasProblems } from './redirects.ts';
import { isGraded, sectionAddresses } from './sections.ts';
import { articleTexts, passageTexts } from './texts.ts';
import { withEntryUses } from './uses.ts';
import { outlineProblems, pairArticles } from './pairs.ts';

/** What was read from disk, or came back from the store. */
export interface Entries extends DataEntries {
  site: Site;
  articles: readonly Article[];
}

/**
 * Turns entries into everything the pages know, and says what does not fit together.
 * Pure: the same entries give the same model, in the check, in the build and in tests.
 *
 * @param places where the values of data files stand; without them problems of data files name line 1
 */
export function buildModel(
  entries: Entries,
  places: Places = new Map(),
): { model: Model; problems: Problem[] } {
  const { site } = entries;
  const { unique, problems } = uniqueArticles(entries.articles);
  const pairs = pairArticles(unique, site.defaultLocale);
  const all = new Map(
    [...pairs.values()].flatMap((pair) => [...pair.values()].map((a) => [a.id, a] as const)),
  );
  const topics = sortedTopics(entries.topics);
  const { collections: collected, problems: duplicates } = collect(entries, places);
  const { paths, problems: steps } = readingPaths(entries.paths, pairs, places);
  const collections: Collections = { ...collected, paths };

  const targets = { ...collections, articles: all, pages: pagesOf(site, topics, collections) };
  const texts = [...articleTexts(all.values()), ...passageTexts(collections)];
  const resolved = resolveLinks(texts, targets);
  problems.push(
    ...duplicates,
    ...steps,
    ...referenceProblems(collections, new Set(topics.map(({ id }) => id)), places),
    ...chartProblems(collections, places),
    ...resolved.problems,
    ...outlineProblems(pairs, site.defaultLocale),
    ...topicProblems(all.values(), topics),
    ...figureProblems(texts, collections.facts),
  );

  const model: Model = {
    ...collections,
    site,
    topics,
    articles: new Map([...all].filter(([, article]) => !article.draft)),
    pairs: publishedPairs(pairs),
    links: resolved.links,
    backlinks: resolved.backlinks,
    uses: withEntryUses(resolved.uses, collections),
  };
  problems.push(...aliasProblems(model));
  return { model, problems: site.checks === 'strict' ? problems : problems.map(asWarning) };
}

export const asWarning = (problem: Problem): Problem => ({ ...problem, severity: 'warning' });

function sortedTopics(entries: DataEntries['topics']): Topic[] {
  return entries
    .map(({ id, data }) => ({ ...data, id }))
    .sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || (a.id < b.id ? -1 : 1));
}

function uniqueArticles(articles: readonly Article[]): { unique: Article[]; problems: Problem[] } {
  const first = new Map<string, Article>();
  const problems: Problem[] = [];
  for (const article of articles) {
    const other = first.get(article.id);
    if (!other) {
      first.set(article.id, article);
      continue;
    }
    problems.push({
      file: article.file,
      line: 1,
      column: 1,
      rule: 'duplicate-slug',
      severity: 'error',
      message: `Unexpected second article at "${article.id}", expected an address of its own: ${other.file} has it already. Rename one of the two files.`,
    });
  }
  return { unique: [...first.values()], problems };
}

function publishedPairs(pairs: ReadonlyMap<string, ReadonlyMap<string, Article>>): Model['pairs'] {
  const published = new Map<string, ReadonlyMap<string, Article>>();
  for (const [slug, pair] of pairs) {
    const versions = new Map([...pair].filter(([, article]) => !article.draft));
    if (versions.size > 0) published.set(slug, versions);
  }
  return published;
}

function topicProblems(articles: Iterable<Article>, topics: readonly Topic[]): Problem[] {
  const ids = topics.map((topic) => topic.id);
  const problems: Problem[] = [];
  for (const article of articles) {
    if (article.topic === undefined || ids.includes(article.topic)) continue;
    problems.push({
      file: article.file,
      line: 1,
      column: 1,
      rule: 'unknown-topic',
      severity: 'error',
      message: `Unexpected topic "${article.topic}", expected the name of a file in topics/: ${ids.join(', ') || 'there is none yet'}.${didYouMean(article.topic, ids)}`,
    });
  }
  return problems;
}

function pagesOf(site: Site, topics: readonly Topic[], collections: Collections): Set<string> {
  const pages = new Set(['/']);
  const addresses = sectionAddresses(collections, topics);
  for (const locale of site.locales) {
    for (const path of [homePath, articlesPath, searchPath, aboutPath]) pages.add(path(locale));
    if (isGraded(collections)) pages.add(editorialPath(locale));
    for (const topic of topics) pages.add(topicPath(locale, topic.id));
    for (const kind of KINDS) pages.add(kindPath(locale, kind));
    for (const path of addresses) pages.add(path(locale));
  }
  return pages;
}
