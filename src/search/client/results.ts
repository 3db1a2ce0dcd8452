// Runs in the browser.
import type { Answer, Card, Completion, FoundPage, FoundSection, Part } from './answer.ts';
import { inDigits, nameOf, type Texts } from './texts.ts';

/** What an answer shows, group by group; the card stands for its own page. */
export function answerGroups({ card, pages, others }: Answer, text: Texts): Group[] {
  return [
    ...(card ? [{ label: text('answer'), options: [cardLink(card, text)] }] : []),
    ...besides(card, pages).map((found) => ({ label: found.title, options: linksOf(found) })),
    ...others
      .filter((other) => other.pages.length > 0)
      .map(({ language, pages }) => ({
        label: text('inLanguage', nameOf(language)),
        isNamed: true,
        options: pages.flatMap(linksOf),
      })),
  ];
}

/** The pages without the one that the card is of. */
export function besides(card: Card | undefined, pages: readonly FoundPage[]): FoundPage[] {
  const own = card && new URL(card.url).pathname;
  return pages.filter(({ url }) => new URL(url).pathname !== own);
}

const linksOf = (found: FoundPage): HTMLAnchorElement[] => [
  pageLink(found),
  ...found.sections.map((section) => sectionLink(section, found.language)),
];

/** `<a>` to a page with its excerpt; text only, never HTML. */
export function pageLink({ url, title, excerpt, language, about }: FoundPage): HTMLAnchorElement {
  const link = resultLink('search-article', url, title, excerpt);
  if (about?.kind) link.querySelector('.search-heading')?.append(' ', tag(about.kind));
  return inLanguage(link, language);
}

/** `<a>` to a section of a page. */
export function sectionLink({ url, heading, excerpt }: FoundSection, language: string): HTMLAnchorElement {
  return inLanguage(resultLink('search-section', url, heading, excerpt), language);
}

/** `<a>` to a term or an organisation: what it is, at a glance. */
export function cardLink({ url, name, kind, summary, articles }: Card, text: Texts): HTMLAnchorElement {
  const link = resultLink('search-card', url, name, []);
  if (kind) link.querySelector('.search-heading')?.append(' ', tag(kind));
  if (summary) link.append(' ', element('span', 'search-summary', summary));
  if (articles > 0) {
    const count = articles === 1 ? text('articlesOne') : text('articles', inDigits(articles));
    link.append(' ', element('span', 'search-count', count));
  }
  return link;
}

/** `<a>` to where a reader may be on the way to. */
export function completionLink({ text, url, kind }: Completion, say: Texts): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.className = 'search-completion';
  link.append(element('span', 'search-completion-text', text));
  const what = say(kind);
  if (what) link.append(' ', tag(what));
  return link;
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
  link.append(element('span', 'search-heading', element('span', 'search-title', heading)));
  if (excerpt.length > 0) link.append(' ', element('span', 'search-excerpt', ...excerpt.map(partNode)));
  return link;
}

function inLanguage(link: HTMLAnchorElement, language: string): HTMLAnchorElement {
  if (language !== document.documentElement.lang) link.lang = language;
  return link;
}

const tag = (text: string): HTMLElement => element('span', 'search-kind', text);

export function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}

export function button(
  className: string,
  onClick: () => void,
  ...children: (Node | string)[]
): HTMLButtonElement {
  const made = element('button', className, ...children) as HTMLButtonElement;
  made.type = 'button';
  made.addEventListener('click', onClick);
  return made;
}

function partNode({ text, marked }: Part): Node | string {
  return marked ? element('mark', 'search-mark', text) : text;
}

/** Options that belong together. */
export interface Group {
  label: string;
  /** The label is seen as well as heard. */
  isNamed?: boolean;
  options: HTMLElement[];
}
