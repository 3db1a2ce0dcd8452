import type { SiteData } from './site.ts';

/** Where the articles of a folder are, and in which languages. */
export interface Layout {
  locales: string[];
  defaultLocale: string;
  /** The locale and slug of a Markdown file, or undefined when it stands outside the articles. */
  place(file: string): { locale: string; slug: string } | undefined;
}

/**
 * Reads the layout off the file names. Articles are under `articles/` when the folder has one, else everywhere;
 * under that, folders named like languages (`en/`, `ko/`) are languages if all folders of Markdown are.
 *
 * @param files Markdown files, relative to the content folder, POSIX, NFC
 * @param guess the language of a folder that does not say
 */
export function layoutOf(files: readonly string[], site: SiteData | undefined, guess: () => string): Layout {
  const root = articlesRoot(files, site);
  const inside = files.filter((file) => file.startsWith(root)).map((file) => file.slice(root.length));
  const folders = [...new Set(inside.filter((file) => file.includes('/')).map(firstSegment))].toSorted();
  const declared = site?.locales;
  const spoken = folders.filter((folder) => (declared ? declared.includes(folder) : isLanguage(folder)));
  const byFolder = spoken.length > 0 && (declared !== undefined || spoken.length === folders.length);

  const locales = declared ?? (byFolder ? spoken : [guess()]);
  const first = locales[0] ?? 'en';
  const defaultLocale = site?.defaultLocale ?? (locales.includes('en') ? 'en' : first);
  const taken = new Set(inside.map((file) => withoutExtension(file)));
  const strict = site?.checks === 'strict';

  return {
    locales,
    defaultLocale,
    place(file) {
      if (!file.startsWith(root)) return undefined;
      const rest = file.slice(root.length);
      const locale = byFolder && locales.includes(firstSegment(rest)) ? firstSegment(rest) : undefined;
      if (strict && byFolder && locale === undefined) return undefined;
      const name = withoutExtension(locale ? rest.slice(locale.length + 1) : rest);
      return { locale: locale ?? defaultLocale, slug: slugOf(name, locale ? `${locale}/` : '', taken) };
    },
  };
}

function articlesRoot(files: readonly string[], site: SiteData | undefined): string {
  const has = files.some((file) => file.startsWith('articles/'));
  const all = files.every((file) => file.startsWith('articles/') || !file.includes('/'));
  return has && (site !== undefined || all) ? 'articles/' : '';
}

/** `guides/README` and `guides/index` are the page of the folder `guides`. */
function slugOf(name: string, prefix: string, taken: ReadonlySet<string>): string {
  const segments = name.split('/');
  const last = segments.at(-1)?.toLowerCase();
  const folder = segments.slice(0, -1).join('/');
  const isIndex = last === 'index' || (last === 'readme' && !taken.has(`${prefix}${folder && `${folder}/`}index`));
  const kept = isIndex && segments.length > 1 ? segments.slice(0, -1) : segments;
  return kept.map(slugSegment).join('/');
}

/** Letters and digits of any script, lower case, joined by hyphens. */
function slugSegment(segment: string): string {
  const slug = segment
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return slug || 'page';
}

function isLanguage(name: string): boolean {
  if (!/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(name)) return false;
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(name) !== undefined;
}

const firstSegment = (file: string): string => file.slice(0, file.indexOf('/'));
const withoutExtension = (file: string): string => file.replace(/\.mdx?$/i, '');
