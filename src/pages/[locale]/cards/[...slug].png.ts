import type { APIContext, GetStaticPaths } from 'astro';
import { articleCard, type Card } from '../../../cards/card.ts';
import { cardDigest, cardImage, prepareCards } from '../../../cards/store.ts';
import { knowledge } from '../../../knowledge.ts';
import { hasOwnCard } from '../../../model/social-card.ts';

export const getStaticPaths = (async () => {
  const model = await knowledge();
  const own = [...model.articles.values()].filter((article) => hasOwnCard(model, article));
  const pages = own.map((article) => {
    const card = articleCard(model, article);
    const { locale, slug } = article;
    return { params: { locale, slug }, props: { card }, cacheKey: cardDigest(card) };
  });
  // The development server draws what somebody looks at.
  if (!import.meta.env.DEV) await prepareCards(pages.map(({ props }) => props.card));
  return pages;
}) satisfies GetStaticPaths;

export async function GET({ props }: APIContext<{ card: Card }>): Promise<Response> {
  return new Response(new Uint8Array(await cardImage(props.card)), {
    headers: { 'Content-Type': 'image/png' },
  });
}
