// Runs in the browser, on the root page only.
import { preferredLanguage } from './preferred-language.ts';

/* Sends the reader on to the language they chose before or their browser asks for. Without script the links are the page. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')];
const localeOf = (link: HTMLAnchorElement): string => link.dataset['language'] ?? '';
const [first] = links;
if (first) {
  const best = preferredLanguage(links.map(localeOf), remembered(), navigator.languages, localeOf(first));
  location.replace((links.find((link) => localeOf(link) === best) ?? first).href);
}

/** What `section-links.ts` kept when the reader last changed the language. */
function remembered(): string | null {
  try {
    return localStorage.getItem('kb-language');
  } catch {
    return null;
  }
}
