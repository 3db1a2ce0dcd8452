import type { APIContext, GetStaticPaths } from 'astro';
import { movedPage } from '../../feeds/moved-page.ts';
import { knowledge } from '../../knowledge.ts';
import { redirects, type Redirect } from '../../model/redirects.ts';

// An endpoint rather than a page, so that `/old.html` becomes a file of that name and not a folder.
export const getStaticPaths = (async () => {
  return redirects(await knowledge()).map((redirect) => {
    const [, locale = '', ...rest] = redirect.from.replace(/\/$/, '/index.html').split('/');
    return {
      params: { locale, alias: rest.join('/') },
      props: { redirect },
      cacheKey: JSON.stringify(redirect),
    };
  });
}) satisfies GetStaticPaths;

export function GET({ props }: APIContext<{ redirect: Redirect }>): Response {
  return new Response(movedPage(props.redirect), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
