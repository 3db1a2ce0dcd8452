import type { APIContext } from 'astro';
import { factsJson } from '../../feeds/facts-json.ts';
import { knowledge } from '../../knowledge.ts';

export async function getStaticPaths() {
  const { site, facts } = await knowledge();
  return facts.size > 0 ? site.locales.map((locale) => ({ params: { locale } })) : [];
}

export async function GET({ params }: APIContext<object, { locale: string }>): Promise<Response> {
  return new Response(factsJson(await knowledge(), params.locale), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
