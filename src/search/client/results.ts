// Runs in the browser.
import type { Part, Section } from './answer.ts';

/** `<a>` to a section (or to the article, where there is no heading) with its excerpt; text only, never HTML. */
export function resultLink({ url, heading, article, excerpt }: Section): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.className = heading === null ? 'search-article' : 'search-section';
  link.append(element('span', 'search-heading', heading ?? article));
  if (excerpt.length > 0) link.append(' ', element('span', 'search-excerpt', ...excerpt.map(partNode)));
  return link;
}

/** Sections by article, in the order they came. */
export function byArticle(sections: readonly Section[]): Section[][] {
  const groups: Section[][] = [];
  for (const section of sections) {
    if (section.heading === null || groups.length === 0) groups.push([]);
    groups.at(-1)?.push(section);
  }
  return groups;
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
