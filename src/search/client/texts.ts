// Runs in the browser.
import { required } from './required.ts';

/** A text of `SearchMessages.astro`, which holds them in the language of the page, with its blanks filled in. */
export type Texts = (key: string, values?: string | Record<string, string>) => string;

export function textsOf(root: ParentNode): Texts {
  const { dataset } = required(root, '.search-messages');
  return (key, values = '') => filled(dataset[key] ?? '', values);
}

/** `{}` takes the one value, `{name}` the one of that name. */
export function filled(text: string, values: string | Record<string, string>): string {
  // A function as replacement: `$&` in a query means nothing special.
  return text.replace(/\{(\w*)\}/g, (_, name: string) =>
    typeof values === 'string' ? values : (values[name] ?? ''),
  );
}

export const inDigits = (n: number): string => n.toLocaleString(document.documentElement.lang);

/** `ko` → `Korean`, on an English page. */
export function nameOf(language: string): string {
  return (
    new Intl.DisplayNames([document.documentElement.lang], { type: 'language' }).of(language) ?? language
  );
}
