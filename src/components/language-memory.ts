// Runs in the browser.

const KEY = 'kb-language';

/** Keeps the language a reader chose, for the next visit to the root of the site. */
export function rememberLanguage(locale: string): void {
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // Storage is off: the browser's own preference decides next time.
  }
}

export function rememberedLanguage(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
