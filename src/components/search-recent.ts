// Runs in the browser.
import { recentSearches, type Recent } from '../search/client/recent.ts';
import { required } from '../search/client/required.ts';
import { button, element } from '../search/client/results.ts';
import { textsOf } from '../search/client/texts.ts';

/**
 * Shows the recent searches in `SearchRecent.astro`, each to be asked again or removed.
 *
 * @param field focused again when what had focus is gone
 * @param ask puts a query again
 */
export function recentList(root: Element, field: HTMLElement, ask: (query: string) => void): RecentList {
  const recent = recentSearches();
  const text = textsOf(root);
  const section = required(root, '.search-recent');
  const list = required(section, 'ul');
  required(section, '.search-forget-all').addEventListener('click', () => {
    recent.clear();
    show();
    field.focus();
  });

  function show(): void {
    const queries = recent.list();
    section.hidden = queries.length === 0;
    list.replaceChildren(...queries.map(itemFor));
  }

  function itemFor(query: string): HTMLElement {
    const forget = button('search-forget', () => remove(query), '×');
    forget.ariaLabel = text('forget', query);
    return element(
      'li',
      '',
      button('search-again', () => ask(query), query),
      forget,
    );
  }

  function remove(query: string): void {
    const place = recent.list().indexOf(query);
    recent.remove(query);
    show();
    const rest = list.querySelectorAll<HTMLElement>('.search-forget');
    (rest[Math.min(place, rest.length - 1)] ?? field).focus();
  }

  return { show, hide: () => void (section.hidden = true), add: (query) => recent.add(query) };
}

export interface RecentList extends Pick<Recent, 'add'> {
  /** Nothing where there are none. */
  show(): void;
  hide(): void;
}
