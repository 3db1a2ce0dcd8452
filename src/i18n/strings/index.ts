import { en } from './en.ts';
import { ko } from './ko.ts';

/** Functions stay functions, texts widen to `string`: a locale must have every key of English. */
export type Strings = {
  readonly [K in keyof typeof en]: (typeof en)[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : string;
};

const byLanguage: Record<string, Strings> = { en, ko };

/** The interface texts of a locale; a locale nobody has translated yet gets English. */
export function strings(locale: string): Strings {
  return byLanguage[locale] ?? byLanguage[locale.split('-')[0] ?? ''] ?? en;
}

/** The language of the interface texts that `strings(locale)` returns, for `lang` attributes. */
export function stringsLanguage(locale: string): string {
  return [locale, locale.split('-')[0] ?? ''].find((tag) => tag in byLanguage) ?? 'en';
}
