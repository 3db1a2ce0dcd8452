// Shared with the browser; imports nothing.

/**
 * The locale to send a reader to: the one chosen before, else the first of the browser's languages that the site has
 * (`ko-KR` finds `ko`, `pt` finds `pt-BR`), else the default.
 */
export function preferredLanguage(
  locales: readonly string[],
  chosen: string | null,
  wanted: readonly string[],
  fallback: string,
): string {
  if (chosen !== null && locales.includes(chosen)) return chosen;
  for (const tag of wanted.map((language) => language.toLowerCase())) {
    const match =
      locales.find((locale) => locale.toLowerCase() === tag) ??
      locales.find((locale) => primary(locale) === primary(tag));
    if (match !== undefined) return match;
  }
  return fallback;
}

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
