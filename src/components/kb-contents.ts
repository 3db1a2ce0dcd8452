// Runs in the browser.
import { currentSection } from './current-section.ts';

/** `<kb-contents>` around the table of contents: marks the section being read, and opens the list where it has a column. */
class Contents extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    const column = matchMedia('(min-width: 75em)');
    const fit = (): void => void (details && (details.open = column.matches));
    column.addEventListener('change', fit);
    fit();

    let waiting = false;
    const follow = (): void => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        this.#mark(currentSection());
      });
    };
    addEventListener('scroll', follow, { passive: true });
    follow();
  }

  #mark(id: string): void {
    for (const link of this.querySelectorAll('a')) {
      if (id && link.getAttribute('href') === `#${id}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }
}

customElements.define('kb-contents', Contents);
