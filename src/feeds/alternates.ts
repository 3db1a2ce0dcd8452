import type { Site } from '../content/site.ts';
import { homePath, rootPath } from '../i18n/urls.ts';

/** One language version of a page. */
export interface Alternate {
  locale: string;
  path: string;
}

/**
 * What `hreflang` says of a page: every version, and `x-default` for readers of none of our languages. For the front
 * page that is the choice of language, for any other the version in the default locale. A page in one language has none.
 */
export function languageLinks(
  site: Site,
  alternates: readonly Alternate[],
): { hreflang: string; path: string }[] {
  if (alternates.length < 2) return [];
  const main = alternates.find(({ locale }) => locale === site.defaultLocale) ?? alternates[0];
  const isHome = main?.path === homePath(main?.locale ?? '');
  return [
    ...alternates.map(({ locale, path }) => ({ hreflang: locale, path })),
    { hreflang: 'x-default', path: isHome || !main ? rootPath() : main.path },
  ];
}
