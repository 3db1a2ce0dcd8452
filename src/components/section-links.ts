// Runs in the browser.
import { currentSection } from './current-section.ts';

/*
 * Links that carry the section the reader is in, added at the moment of the click:
 * `data-language` goes to the same page in another language (and is remembered), with `data-same-sections` to the same section;
 * `data-report` opens a report with the section filled in.
 *
 * Such links stand above and below the text, so what counts is where the reader last stayed, or the address led,
 * not where the click finds them.
 */
let stayedIn: string | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

addEventListener(
  'scroll',
  () => {
    clearTimeout(timer);
    timer = setTimeout(noteSection, 800);
  },
  { passive: true },
);

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link) return;
  const { language, sameSections, report } = link.dataset;
  if (language) remember(language);
  const section = stayedIn ?? document.querySelector('.prose :is(h2, h3):target')?.id ?? '';
  if (sameSections !== undefined) link.hash = section;
  if (report !== undefined && section) {
    const address = new URL(link.href);
    address.searchParams.set('section', section);
    link.href = address.href;
  }
});

/** Whoever passes by on the way to a menu is not reading there; whoever stays above the first section has begun anew. */
function noteSection(): void {
  const end = document.querySelector('.prose')?.getBoundingClientRect().bottom ?? 0;
  if (end < innerHeight / 3) return;
  const current = currentSection();
  if (current) stayedIn = current;
  else timer = setTimeout(() => (stayedIn = ''), 15_000);
}

/** Kept for `language-choice.ts`, on the root page of the site. */
function remember(locale: string): void {
  try {
    localStorage.setItem('kb-language', locale);
  } catch {
    // Storage is off: the browser's own preference decides next time.
  }
}
