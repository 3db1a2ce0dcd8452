// Runs in the browser.
import { currentSection } from './current-section.ts';

/*
 * Links that carry the section the reader is in, added at the moment of the click:
 * `data-language` goes to the same page in another language (and is remembered), with `data-same-sections` to the same section;
 * `data-report` opens a report with the section filled in.
 */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link) return;
  const { language, sameSections, report } = link.dataset;
  if (language) remember(language);
  if (sameSections !== undefined) link.hash = currentSection();
  if (report !== undefined) {
    const address = new URL(link.href);
    address.searchParams.set('section', currentSection());
    link.href = address.href;
  }
});

/** Kept for `language-choice.ts`, on the root page of the site. */
function remember(locale: string): void {
  try {
    localStorage.setItem('kb-language', locale);
  } catch {
    // Storage is off: the browser's own preference decides next time.
  }
}
