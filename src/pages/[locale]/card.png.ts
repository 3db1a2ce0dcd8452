import type { APIContext } from 'astro';
import { siteCard } from '../../cards/card.ts';
import { cardImage } from '../../cards/store.ts';
import { knowledge } from '../../knowledge.ts';

export async function getStaticPaths() {
  const { site } = await knowledge();
  return site.locales.map((locale) => ({ params: { locale } }));
}

export async function GET({ params }: APIContext<object, { locale: string }>): Promise<Response> {
  const png = await cardImage(siteCard(await knowledge(), params.locale));
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
