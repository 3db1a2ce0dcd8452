import { textIn } from '../content/fields.ts';
import { languageName } from '../i18n/language-name.ts';
import { strings } from '../i18n/strings/index.ts';
import { articlesPath, readingPathSourcePath, sourcePath, topicPath } from '../i18n/urls.ts';
import { listArticles, type Listing } from '../model/listing.ts';
import type { Model } from '../model/model.ts';
import { listPaths } from '../model/reading-paths.ts';
import { markdownLine, oneLine } from './markdown-line.ts';

/**
 * The site for programs that read Markdown (llmstxt.org): its title, its summary, and per language the reading paths
 * and by topic the Markdown twin of every article. A large site lists its topics instead, each with the page that lists the articles.
 */
export function llmsText(model: Model): string {
  const { site } = model;
  const summary = site.description && textIn(site.description, site.defaultLocale);
  const sections = site.locales.flatMap((locale) => [
    ...paths(model, locale),
    ...(model.articles.size > MOST_ARTICLES ? [overview(model, locale)] : shelves(model, locale)),
  ]);
  const blocks = [
    `# ${oneLine(textIn(site.title, site.defaultLocale))}`,
    summary && `> ${oneLine(summary)}`,
    ...sections,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

const MOST_ARTICLES = 500;

function paths(model: Model, locale: string): string[] {
  const lines = listPaths(model, locale).map(({ id, title, description }) =>
    line(title, readingPathSourcePath(locale, id), description),
  );
  return lines.length > 0
    ? [section(`${strings(locale).section('paths')} (${languageName(locale)})`, lines)]
    : [];
}

/** One section per topic, then what stands on none. */
function shelves(model: Model, locale: string): string[] {
  const written = listArticles(model, locale).filter(({ foreign }) => !foreign);
  const onTopic = Map.groupBy(written, ({ article }) => model.topics.find(({ id }) => id === article.topic));
  return [...model.topics, undefined].flatMap((topic) => {
    const name = topic ? textIn(topic.name, locale) : strings(locale).articles;
    const listings = onTopic.get(topic) ?? [];
    return listings.length > 0
      ? [section(`${name} (${languageName(locale)})`, listings.map(articleLine))]
      : [];
  });
}

function overview(model: Model, locale: string): string {
  const t = strings(locale);
  const total = listArticles(model, locale).filter(({ foreign }) => !foreign).length;
  const topics = model.topics.map(({ id, name, summary }) =>
    line(textIn(name, locale), topicPath(locale, id), textIn(summary, locale)),
  );
  return section(languageName(locale), [
    line(t.allArticles, articlesPath(locale), t.articleCount(total)),
    ...topics,
  ]);
}

const articleLine = ({ article }: Listing): string =>
  line(article.title, sourcePath(article.locale, article.slug), article.description);

const section = (heading: string, lines: readonly string[]): string =>
  `## ${oneLine(heading)}\n\n${lines.join('\n')}`;

const line = (name: string, path: string, note: string): string => `- ${markdownLine(name, path, note)}`;
