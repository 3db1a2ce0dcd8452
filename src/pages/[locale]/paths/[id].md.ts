import type { APIContext } from 'astro';
import { pathTwin } from '../../../feeds/path-twin.ts';
import { knowledge } from '../../../knowledge.ts';
import { listPaths, type PathListing } from '../../../model/reading-paths.ts';

export async function getStaticPaths() {
  const model = await knowledge();
  return model.site.locales.flatMap((locale) =>
    listPaths(model, locale).map((entry) => ({ params: { locale, id: entry.id }, props: { entry } })),
  );
}

export function GET({ params, props }: APIContext<{ entry: PathListing }, { locale: string }>): Response {
  return new Response(pathTwin(params.locale, props.entry), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
}
