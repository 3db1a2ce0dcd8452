// Runs in the browser, on the search page.
import { latest } from '../search/client/latest.ts';
import { messages, required } from '../search/client/messages.ts';
import { element, pageLink, sectionLink } from '../search/client/results.ts';
import { siteSearch } from '../search/client/search.ts';
import type { Answer, FoundPage } from '../search/client/answer.ts';

const step = 10;

/** `<kb-search-page>` around the form of the search page: answers `?q=` in place, so every search has an address. */
class SearchPage extends HTMLElement {
  /** Open to measurement: `npm run bench -- search` asks it what a reader asks. */
  readonly index = siteSearch(this.dataset['base'] ?? '/', document.documentElement.lang);

  connectedCallback(): void {
    const form = required<HTMLFormElement>(this, 'form');
    const field = required<HTMLInputElement>(this, '[name="q"]');
    const list = required(this, '.search-results');
    const more = required<HTMLButtonElement>(this, '.search-more');
    const report = messages(this);
    const index = this.index;
    const title = document.title;

    const questions = latest(({ query, ...range }: Question) => index.search(query, range), {
      pause: 0,
      onAnswer(answer, question) {
        show(answer, question);
        report.answer(answer, question.query);
      },
      onProblem: () => report.problem(),
    });

    function show({ pages, total }: Answer, { query, from, count }: Question): void {
      const items = pages.map(resultItem);
      if (from === 0) list.replaceChildren(...items);
      else list.append(...items);
      if (from > 0) items[0]?.querySelector('a')?.focus();
      const shown = from + count;
      more.hidden = shown >= total;
      more.onclick = () => {
        history.replaceState({ shown: shown + step }, '');
        questions.ask({ query, from: shown, count: step });
      };
    }

    /** Answers the query of the address, as many results as were shown there before. */
    function answerAddress(): void {
      const query = queryOf(location.href);
      field.value = query;
      document.title = query === '' ? title : `“${query}” · ${title}`;
      list.replaceChildren();
      more.hidden = true;
      report.clear();
      if (query === '') return questions.cancel();
      report.loading();
      const { shown = step } = (history.state ?? {}) as { shown?: number };
      return questions.ask({ query, from: 0, count: shown });
    }

    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const query = field.value.trim();
      const address = new URL(form.action);
      if (query !== '') address.searchParams.set('q', query);
      if (address.search === location.search) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      answerAddress();
    });
    addEventListener('popstate', () => answerAddress());
    keepSlash(this);
    answerAddress();
  }
}

/** The switch for the `/` key; `search-trigger.ts` heeds it. */
function keepSlash(root: Element): void {
  const key = 'kb-search-slash';
  const box = required<HTMLInputElement>(root, '.search-slash input');
  try {
    box.checked = localStorage.getItem(key) !== 'off';
    box.addEventListener('change', () => localStorage.setItem(key, box.checked ? 'on' : 'off'));
    required(root, '.search-slash').hidden = false;
  } catch {
    // Storage is off, and with it the choice.
  }
}

function resultItem(found: FoundPage): HTMLElement {
  const item = element('li', 'search-result', pageLink(found));
  if (found.sections.length === 0) return item;
  const inner = found.sections.map((section) => element('li', '', sectionLink(section)));
  item.append(element('ul', 'search-sections', ...inner));
  return item;
}

const queryOf = (address: string): string => (new URL(address).searchParams.get('q') ?? '').trim();

interface Question {
  query: string;
  from: number;
  count: number;
}

customElements.define('kb-search-page', SearchPage);
