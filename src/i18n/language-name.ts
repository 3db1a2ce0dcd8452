/** `ko` → `한국어`; in another language's words when one is given: `ko`, `en` → `Korean`. */
export function languageName(locale: string, inLocale: string = locale): string {
  const name = new Intl.DisplayNames([inLocale, 'en'], { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(inLocale) + name.slice(1);
}
