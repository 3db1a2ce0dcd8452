// Runs in the browser.

/** Id of the section the reader is in: the last heading of the text above the upper third of the window. */
export function currentSection(): string {
  let current = '';
  for (const heading of document.querySelectorAll('.prose :is(h2, h3)[id]')) {
    if (heading.getBoundingClientRect().top > innerHeight / 3) break;
    current = heading.id;
  }
  return current;
}
