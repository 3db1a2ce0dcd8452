// Runs in the browser, on the search page.
import type { Answer, FoundPage } from '../search/client/answer.ts';
import { required } from '../search/client/required.ts';
import { besides, cardLink, element, pageLink, sectionLink } from '../search/client/results.ts';
import { nameOf, type Texts } from '../search/client/texts.ts';

/** The results of the search page: the card, the list, and what other languages have. */
export function pageResults(root: Element, text: Texts): PageResults {
  const card = required(root, '.search-card-place');
  const list = required(root, '.search-results');
  const others = required(root, '.search-others');

  function show(answer: Answer, { from, language }: { from: number; language?: string }): void {
    // In one language only, that language has the list.
    const only = answer.others.find((other) => other.language === language);
    const items = (only ? only.pages : besides(answer.card, answer.pages)).map(resultItem);
    if (from > 0) {
      list.append(...items);
      return items[0]?.querySelector('a')?.focus();
    }
    list.replaceChildren(...items);
    card.hidden = answer.card === undefined;
    card.replaceChildren(...(answer.card ? [cardLink(answer.card, text)] : []));
    others.replaceChildren(
      ...(only ? [] : answer.others.filter(({ pages }) => pages.length > 0).map(groupOf)),
    );
  }

  function groupOf({ language, pages }: Answer['others'][number]): HTMLElement {
    return element(
      'section',
      'search-other',
      element('h2', '', text('inLanguage', nameOf(language))),
      element('ol', 'search-results', ...pages.map(resultItem)),
    );
  }

  function clear(): void {
    for (const place of [card, list, others]) place.replaceChildren();
    card.hidden = true;
  }

  return { show, clear };
}

function resultItem(found: FoundPage): HTMLElement {
  const item = element('li', 'search-result', pageLink(found));
  if (found.sections.length === 0) return item;
  const inner = found.sections.map((section) => element('li', '', sectionLink(section, found.language)));
  item.append(element('ul', 'search-sections', ...inner));
  return item;
}

interface PageResults {
  show(answer: Answer, asked: { from: number; language?: string }): void;
  clear(): void;
}
