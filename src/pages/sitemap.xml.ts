import { sitemap } from '../feeds/sitemap.ts';
import { knowledge } from '../knowledge.ts';

export async function GET(): Promise<Response> {
  return new Response(sitemap(await knowledge()), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
}
