import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from './article.ts';
import type { Analysis, Source } from './analyse.ts';
import { digestOf, readAnalysis, writeAnalysis } from './cache.ts';
import { decodeText } from './gate/text.ts';
import { readData } from './gate/data.ts';
import { walkContent, type ContentFile } from './gate/walk.ts';
import { readHistory, type History } from './history.ts';
import { checkImages } from './images.ts';
import { guessLanguage } from './language.ts';
import { layoutOf, type Layout } from './layout.ts';
import { openPool } from './pool.ts';
import type { Problem } from './problem.ts';
import { siteSchema, type Site, type SiteData } from './site.ts';
import { topicSchema } from './topic.ts';
import type { Entries } from '../model/build-model.ts';

export interface Content extends Entries {
  problems: Problem[];
  /** Articles whose text was not in the cache and had to be read. */
  fresh: number;
}

/**
 * Reads a folder of content: walk, gate, parse, extract. Never throws for what the content says; problems tell.
 *
 * @param onProgress called after each article with the number done and the number in all
 */
export async function readContent(
  folder: string,
  onProgress?: (done: number, total: number) => void,
): Promise<Content> {
  const siteFile = await readSiteFile(folder);
  const checks = siteFile.data ? siteFile.data.checks : 'lenient';
  const trust = siteFile.data?.trust ?? 'inert';
  const [walk, history] = await Promise.all([walkContent(folder, { checks }), readHistory(folder)]);
  const problems = [...siteFile.problems, ...walk.problems];

  const texts = walk.files.filter((file) => file.type === 'markdown' || file.type === 'mdx');
  const sample = await Promise.all(texts.slice(0, 20).map((file) => readFile(file.path, 'utf8')));
  const layout = layoutOf(
    texts.map((file) => file.file),
    siteFile.data,
    () => guessLanguage(sample),
  );
  const site = completeSite(folder, siteFile.data, layout, history, checks);
  const topics = await readTopics(walk.files, site);
  problems.push(...topics.problems);

  const articles: Article[] = [];
  const pool = openPool();
  let done = 0;
  let fresh = 0;
  const readOne = async (file: ContentFile): Promise<void> => {
    const place = layout.place(file.file);
    if (place) {
      const source: Source = {
        file: file.file,
        bytes: await readFile(file.path),
        format: file.type === 'mdx' ? 'mdx' : 'md',
        locale: place.locale,
        checks,
        trust,
      };
      const digest = digestOf(source);
      const kept = await readAnalysis(digest);
      const analysis = kept ?? (await pool.analyse(source));
      if (!kept) {
        fresh += 1;
        await writeAnalysis(digest, analysis);
      }
      problems.push(...analysis.problems);
      if (analysis.article) articles.push(toArticle(source, place.slug, digest, analysis.article, history));
    } else {
      problems.push(misplaced(file.file, site));
    }
    done += 1;
    onProgress?.(done, texts.length);
  };
  try {
    await inTurn(texts, 8, readOne);
  } finally {
    await pool.close();
  }
  articles.sort((a, b) => (a.file < b.file ? -1 : 1));
  const images = await checkImages(articles, walk.files, checks);
  problems.push(...images.problems);
  if (texts.length === 0) problems.push(noArticles());
  return { site, topics: topics.entries, articles: images.articles, problems, fresh };
}

async function readSiteFile(folder: string): Promise<{ data?: SiteData; problems: Problem[] }> {
  let bytes;
  try {
    bytes = await readFile(path.join(folder, 'site.yaml'));
  } catch {
    return { problems: [] };
  }
  return readYamlFile(bytes, 'site.yaml', siteSchema, 'strict');
}

async function readTopics(files: readonly ContentFile[], site: Site) {
  const problems: Problem[] = [];
  const entries: Entries['topics'][number][] = [];
  for (const file of files) {
    const name = /^topics\/([^/]+)\.yaml$/.exec(file.file)?.[1];
    if (name === undefined || file.type !== 'yaml') continue;
    const read = readYamlFile(await readFile(file.path), file.file, topicSchema, site.checks);
    problems.push(...read.problems);
    if (read.data) entries.push({ id: name, ...read.data });
  }
  return { entries, problems };
}

function readYamlFile<T>(bytes: Buffer, file: string, schema: Parameters<typeof readData<T>>[1], checks: Site['checks']) {
  const decoded = decodeText(bytes, file, { checks });
  if (decoded.text === undefined) return { problems: decoded.problems };
  const read = readData(decoded.text, schema, { file, checks });
  return { ...(read.data !== undefined && { data: read.data }), problems: [...decoded.problems, ...read.problems] };
}

function completeSite(
  folder: string,
  data: SiteData | undefined,
  layout: Layout,
  history: History,
  checks: Site['checks'],
): Site {
  const { title, description, ...rest } = data ?? siteSchema.parse({ checks });
  const server = process.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const repository =
    rest.repository ?? (process.env['GITHUB_REPOSITORY'] ? `${server}/${process.env['GITHUB_REPOSITORY']}` : undefined);
  return {
    ...rest,
    checks,
    title: title ?? path.basename(folder),
    ...(description !== undefined && { description }),
    ...(repository !== undefined && { repository }),
    locales: layout.locales,
    defaultLocale: layout.defaultLocale,
    contentPath: history.prefix,
  };
}

function toArticle(
  source: Source,
  slug: string,
  digest: string,
  { data, heading, excerpt, ...extracted }: NonNullable<Analysis['article']>,
  history: History,
): Article {
  const days = history.days.get(source.file);
  return {
    id: `${source.locale}/${slug}`,
    locale: source.locale,
    slug,
    file: source.file,
    title: data.title ?? heading ?? titleFromSlug(slug),
    description: data.description ?? excerpt,
    topic: data.topic,
    kind: data.kind,
    takeaways: data.takeaways ?? [],
    published: data.published ?? days?.first,
    updated: data.updated ?? days?.last,
    reviewBy: data.reviewBy,
    authors: data.authors ?? [],
    original: data.original,
    aliases: data.aliases ?? [],
    draft: data.draft ?? false,
    ...extracted,
    digest,
  };
}

const titleFromSlug = (slug: string): string => (slug.split('/').at(-1) ?? slug).replaceAll('-', ' ');

function misplaced(file: string, site: Site): Problem {
  return {
    file,
    line: 1,
    column: 1,
    rule: 'misplaced-file',
    severity: site.checks === 'strict' ? 'error' : 'warning',
    message: `Unexpected Markdown outside the articles, expected it under articles/<language>/ for one of: ${site.locales.join(', ')}. Move the file.`,
  };
}

const noArticles = (): Problem => ({
  file: '.',
  line: 1,
  column: 1,
  rule: 'no-articles',
  severity: 'error',
  message:
    'Unexpected folder without a single article, expected at least one .md or .mdx file. Point CONTENT_DIR at a folder of Markdown, or add an article with: npm run kb -- new article.',
});

/** Runs `work` over `items`, at most `width` at a time: a thousand open files are too many. */
async function inTurn<T>(items: readonly T[], width: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const item of queue) await work(item);
    }),
  );
}

