import type { ImageMetadata } from 'astro';
import { getCollection, getEntry } from 'astro:content';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from './content/article.ts';
import { contentDir } from './content/environment.ts';
import type { Problem } from './content/problem.ts';
import { buildModel } from './model/build-model.ts';
import type { Site } from './content/site.ts';
import type { DataEntries } from './content/collections.ts';
import type { Model } from './model/model.ts';

/** Everything the pages know: loaded and joined once per build, handed down as props. */
export async function knowledge(): Promise<Model> {
  return (await load()).model;
}

/** The pictures of an article in the order of `article.images`; null where one cannot be shown. */
export async function imagesOf(article: Article): Promise<(ImageMetadata | null)[]> {
  return (await load()).images.get(article.id) ?? [];
}

/** What is wrong with the content at this moment; development pages show it. */
export async function problemsNow(): Promise<readonly Problem[]> {
  return (await load()).problems;
}

/** An article as its author wrote it. */
export async function readSource(article: Article): Promise<string> {
  return readFile(path.join(contentDir, article.diskFile), 'utf8');
}

interface Knowledge {
  model: Model;
  images: Map<string, (ImageMetadata | null)[]>;
  problems: readonly Problem[];
}

let loaded: Promise<Knowledge> | undefined;

function load(): Promise<Knowledge> {
  // In development the content changes under a running server, so each page asks anew.
  if (import.meta.env.DEV) return join();
  loaded ??= join();
  return loaded;
}

async function join(): Promise<Knowledge> {
  const [about, data, articles] = await Promise.all([
    getEntry('site', 'site'),
    getCollection('data'),
    getCollection('articles'),
  ]);
  if (!about) throw new Error('The content store is empty; src/content/loader.ts should have filled it.');
  const { site, problems } = JSON.parse(about.data.json) as { site: Site; problems: Problem[] };
  const { model } = buildModel({
    site,
    ...(Object.fromEntries(data.map((entry) => [entry.id, JSON.parse(entry.data.json)])) as DataEntries),
    articles: articles.map((entry) => {
      const article = JSON.parse(entry.data.json) as Article;
      // Whoever writes a draft wants to see it.
      return import.meta.env.DEV ? { ...article, draft: false } : article;
    }),
  });
  return { model, images: new Map(articles.map((entry) => [entry.id, entry.data.images])), problems };
}
