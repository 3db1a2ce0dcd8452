// Runs in the browser.
import type { FoundPage, FoundSection, Part } from './answer.ts';

/** `<a>` to a page with its excerpt; text only, never HTML. */
export function pageLink({ url, title, excerpt, language }: FoundPage): HTMLAnchorElement {
  const link = resultLink('search-article', url, title, excerpt);
  if (language !== document.documentElement.lang) link.lang = language;
  return link;
}

/** `<a>` to a section of a page. */
export function sectionLink({ url, heading, excerpt }: FoundSection): HTMLAnchorElement {
  return resultLink('search-section', url, heading, excerpt);
}

function resultLink(
  className: string,
  url: string,
  heading: string,
  excerpt: readonly Part[],
): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.className = className;
  link.append(element('span', 'search-heading', heading));
  if (excerpt.length > 0) link.append(' ', element('span', 'search-excerpt', ...excerpt.map(partNode)));
  return link;
}

export function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}

function partNode({ text, marked }: Part): Node | string {
  return marked ? element('mark', 'search-mark', text) : text;
}
