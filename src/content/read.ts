import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Entries } from '../model/build-model.ts';
import type { Analysis } from './analyse.ts';
import type { Article } from './article.ts';
import { DATA_SCHEMAS, type DataCollection, type DataEntries, type Entry } from './collections.ts';
import { walkContent, type ContentFile } from './gate/walk.ts';
import { readHistory, type History } from './history.ts';
import { checkImages } from './images.ts';
import { guessLanguage } from './language.ts';
import { layoutOf, type Layout } from './layout.ts';
import { hasErrors, type Problem } from './problem.ts';
import { openReader, type Reader } from './reader.ts';
import { completeSite, readSiteFile } from './site-of.ts';
import type { Site } from './site.ts';

export interface Content extends Entries {
  problems: Problem[];
  /** Where the values of data files stand: file → path of the value → [line, column]. */
  places: Map<string, Record<string, [line: number, column: number]>>;
  /** Files that had to be read because nothing was kept of them. */
  fresh: number;
}

/**
 * Reads a folder of content: walk, gate, parse, extract. Never throws for what the content says; problems tell.
 *
 * @param onProgress called after each file with the number done and the number in all
 */
export async function readContent(
  folder: string,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Content> {
  const siteFile = await readSiteFile(folder);
  const checks = siteFile.data?.checks ?? 'lenient';
  const [walk, history] = await Promise.all([walkContent(folder, { checks }), readHistory(folder)]);
  const texts = walk.files.filter((file) => file.type === 'markdown' || file.type === 'mdx');
  const names = texts.map((file) => file.file);
  const sample = await Promise.all(texts.slice(0, 20).map((file) => readFile(file.path, 'utf8')));
  const layout = layoutOf(names, siteFile.data, () => guessLanguage(sample));
  const site = completeSite(folder, siteFile.data, layout, history.prefix);
  // A folder that never heard of our collections may have YAML files of the same names.
  const data = siteFile.data ? walk.files.filter((file) => collectionOf(file) !== undefined) : [];

  const reader = openReader();
  const total = texts.length + data.length;
  let done = 0;
  const counted = async <T>(work: Promise<T>): Promise<T> => {
    const result = await work;
    onProgress((done += 1), total);
    return result;
  };
  try {
    const articles = await inTurn(texts, 8, (file) => counted(readArticle(folder, file, reader, layout, site, history)));
    const entries = await inTurn(data, 8, (file) => counted(readEntry(file, reader, site)));
    const images = await checkImages(articles.flatMap(({ article }) => article ?? []), walk.files, checks);
    return {
      site,
      ...byCollection(entries),
      articles: images.articles,
      places: new Map(entries.map(({ file, places }) => [file, places])),
      problems: [
        ...siteFile.problems,
        ...walk.problems,
        ...[...articles, ...entries].flatMap(({ problems }) => problems),
        ...images.problems,
        ...(texts.length === 0 ? [noArticles()] : []),
      ],
      fresh: reader.fresh,
    };
  } finally {
    await reader.close();
  }
}

async function readArticle(
  folder: string,
  file: ContentFile,
  reader: Reader,
  layout: Layout,
  site: Site,
  history: History,
) {
  const place = layout.place(file.file);
  if (!place) return { problems: [misplaced(file.file, site)] };
  const { problems, digest, article } = await reader.article({
    file: file.file,
    bytes: await readFile(file.path),
    format: file.type === 'mdx' ? 'mdx' : 'md',
    locale: place.locale,
    checks: site.checks,
    trust: site.trust,
  });
  // What could not be read at all is still there to link to: its own error is the one to mend.
  const read = article ?? (hasErrors(problems) ? UNREAD : undefined);
  return { problems, ...(read && { article: toArticle(folder, file, place, digest, read, history) }) };
}

function toArticle(
  folder: string,
  { file, path: onDisk }: ContentFile,
  { locale, slug }: { locale: string; slug: string },
  digest: string,
  { data, heading, excerpt, ...extracted }: NonNullable<Analysis['article']>,
  history: History,
): Article {
  const days = history.days.get(file);
  return {
    id: `${locale}/${slug}`,
    locale,
    slug,
    file,
    diskFile: path.relative(folder, onDisk),
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

const UNREAD: NonNullable<Analysis['article']> = {
  ...{ data: {}, excerpt: '', headings: [], links: [], images: [], looseFigures: [], words: 0, minutes: 1 },
  unread: true,
};

const titleFromSlug = (slug: string): string => (slug.split('/').at(-1) ?? slug).replaceAll('-', ' ');

async function readEntry(file: ContentFile, reader: Reader, site: Site) {
  const [collection = 'topics', id = ''] = collectionOf(file) ?? [];
  const { problems, places, entry } = await reader.data({
    collection,
    id,
    file: file.file,
    bytes: await readFile(file.path),
    locales: site.locales,
    checks: site.checks,
  });
  return { file: file.file, collection, problems, places, entry };
}

/** `sources/asay-2022.yaml` is the entry `asay-2022` of `sources`. */
function collectionOf({ file, type }: ContentFile): [DataCollection, string] | undefined {
  const [folder = '', name = '', ...deeper] = file.split('/');
  if (type !== 'yaml' || deeper.length > 0 || !(folder in DATA_SCHEMAS)) return undefined;
  return [folder as DataCollection, name.replace(/\.ya?ml$/, '')];
}

function byCollection(read: { collection: DataCollection; entry: Entry<unknown> | undefined }[]): DataEntries {
  const names = Object.keys(DATA_SCHEMAS) as DataCollection[];
  const lists = names.map((name) => [name, read.flatMap((each) => (each.collection === name ? (each.entry ?? []) : []))]);
  // Each entry has passed the schema of its own collection in the reader.
  return Object.fromEntries(lists) as unknown as DataEntries;
}

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

/** Runs `work` over `items`, at most `width` at a time, and keeps their order: a thousand open files are too many. */
async function inTurn<T, R>(items: readonly T[], width: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const lane = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: width }, lane));
  return results;
}
