import type { APIContext, GetStaticPaths } from 'astro';
import type { Article } from '../../../content/article.ts';
import { markdownTwin } from '../../../feeds/markdown-twin.ts';
import { origin } from '../../../i18n/urls.ts';
import { imagesOf, knowledge, readSource } from '../../../knowledge.ts';
import { pageKey } from '../../../model/page-key.ts';

export const getStaticPaths = (async () => {
  const model = await knowledge();
  const pages = [...model.articles.values()].map(async (article) => {
    const pictures = (await imagesOf(article)).map((picture) => picture?.src);
    const cacheKey = pageKey(model, article, model.links.get(article.id), pictures);
    const { locale, slug } = article;
    return { params: { locale, slug }, props: { article, pictures }, cacheKey };
  });
  return Promise.all(pages);
}) satisfies GetStaticPaths;

interface Props extends Record<string, unknown> {
  article: Article;
  pictures: (string | undefined)[];
}

export async function GET({ props: { article, pictures } }: APIContext<Props>): Promise<Response> {
  const addresses = pictures.map((picture) => picture && new URL(picture, origin).href);
  const text = markdownTwin(await knowledge(), article, await readSource(article), addresses);
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
}
