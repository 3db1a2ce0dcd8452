// Runs in the browser, on the root page only.
import { rememberedLanguage } from './language-memory.ts';
import { preferredLanguage } from './preferred-language.ts';

/* Sends the reader on to the language they chose before or their browser asks for. Without script the links are the page. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')];
const localeOf = (link: HTMLAnchorElement): string => link.dataset['language'] ?? '';
const [first] = links;
if (first) {
  const best = preferredLanguage(links.map(localeOf), rememberedLanguage(), navigator.languages, localeOf(first));
  location.replace((links.find((link) => localeOf(link) === best) ?? first).href);
}
