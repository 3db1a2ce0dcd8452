import type { APIContext } from 'astro';
import { jsonFeed } from '../../feeds/json-feed.ts';
import { feedOf } from '../../feeds/feed.ts';
import { knowledge } from '../../knowledge.ts';

export async function getStaticPaths() {
  const { site } = await knowledge();
  return site.locales.map((locale) => ({ params: { locale } }));
}

export async function GET({ params }: APIContext<object, { locale: string }>): Promise<Response> {
  const feed = feedOf(await knowledge(), params.locale);
  return new Response(jsonFeed(feed), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
}
