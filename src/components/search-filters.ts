// Runs in the browser, on the search page.
import { addressOf, limitedTo, type Question } from '../search/client/address.ts';
import { facets, type Answer, type Facet } from '../search/client/answer.ts';
import { required } from '../search/client/required.ts';
import { element } from '../search/client/results.ts';
import { inDigits, textsOf } from '../search/client/texts.ts';

/**
 * What the results can be limited by, with counts, in `SearchPage.astro`: links to the same search within another limit.
 * Those that are on stand above the results too, to be taken off.
 */
export function filters(root: Element): { show(counts: Answer['counts'], question: Question): void } {
  const text = textsOf(root);
  const nav = required(root, '.search-filters');
  const lists = required(nav, '.search-facets');
  const limits = required(root, '.search-limits');
  const page = location.href;
  const nameOf = (facet: Facet): string => nav.dataset[facet] ?? '';

  function show(counts: Answer['counts'], question: Question): void {
    const limit = question.limit ?? {};
    const focused = keyOf(document.activeElement);
    const sections = facets.flatMap((facet) => {
      const values = sorted(facet, counts[facet]);
      if (values.length < 2 && limit[facet] === undefined) return [];
      return [sectionOf(facet, values, question)];
    });
    lists.replaceChildren(...sections);
    nav.hidden = sections.length === 0;
    const chosen = facets.filter((facet) => limit[facet] !== undefined);
    // The link that was followed is made anew; a reader at the keyboard stays where they were.
    if (focused !== undefined)
      linksIn(lists)
        .find((link) => keyOf(link) === focused)
        ?.focus();
    limits.hidden = chosen.length === 0;
    limits.replaceChildren(...chosen.map((facet) => limitOf(facet, limit[facet] ?? '', question)));
  }

  function sectionOf(facet: Facet, values: Answer['counts'][Facet], question: Question): HTMLElement {
    const value = question.limit?.[facet];
    const everything = linkTo(limitedTo(question, facet), nav.dataset['everything'] ?? '', facet);
    if (value === undefined) everything.ariaCurrent = 'true';
    const items = values.map((own) => {
      const link = linkTo(limitedTo(question, facet, own.value), own.value, facet);
      if (own.value === value) link.ariaCurrent = 'true';
      return element('li', '', link, element('span', 'index-count', inDigits(own.count)));
    });
    const [first, rest] = [items.slice(0, most), items.slice(most)];
    const list = element('ul', 'index', element('li', '', everything), ...first);
    const more = element(
      'details',
      'search-more-values',
      element('summary', '', text('more', inDigits(rest.length))),
    );
    more.append(element('ul', 'index', ...rest));
    (more as HTMLDetailsElement).open = rest.some((item) => item.querySelector('[aria-current]'));
    return element('section', '', element('h2', '', nameOf(facet)), list, ...(rest.length > 0 ? [more] : []));
  }

  function limitOf(facet: Facet, value: string, question: Question): HTMLElement {
    const link = linkTo(limitedTo(question, facet), `${nameOf(facet)}: ${value}`);
    link.ariaLabel = text('forget', link.textContent);
    link.append(' ', element('span', 'search-off', '×'));
    return element('li', '', link);
  }

  function linkTo(question: Question, label: string, key = ''): HTMLAnchorElement {
    const link = element('a', '', label) as HTMLAnchorElement;
    if (key !== '') link.dataset['facet'] = key;
    link.href = addressOf(page, question);
    return link;
  }

  return { show };
}

const linksIn = (root: ParentNode): HTMLAnchorElement[] => [...root.querySelectorAll('a')];

/** The same in every drawing of the lists. */
const keyOf = (link: Element | null): string | undefined => {
  const { facet } = (link as HTMLElement | null)?.dataset ?? {};
  return facet && `${facet} ${link?.textContent ?? ''}`;
};

const most = 6;

/** Years in their order, all else by how much there is. */
function sorted(facet: Facet, values: Answer['counts'][Facet]): Answer['counts'][Facet] {
  return facet === 'year' ? values.toSorted((a, b) => Number(b.value) - Number(a.value)) : values;
}
