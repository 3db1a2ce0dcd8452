// Runs in the browser, on the search page.
import { addressOf, optionsOf, questionIn, type Question } from '../search/client/address.ts';
import type { Answer } from '../search/client/answer.ts';
import { latest } from '../search/client/latest.ts';
import { messages } from '../search/client/messages.ts';
import { required } from '../search/client/required.ts';
import { siteSearch } from '../search/client/search.ts';
import { textsOf } from '../search/client/texts.ts';
import { pageCompletions } from './search-completions.ts';
import { filters } from './search-filters.ts';
import { pageResults } from './search-list.ts';
import { recentList } from './search-recent.ts';

const step = 10;

/** `<kb-search-page>` around the form of the search page: answers the question of the address in place, so every search has an address. */
class SearchPage extends HTMLElement {
  /** Open to measurement: `npm run bench -- search` asks it what a reader asks. */
  readonly index = siteSearch(this.dataset['base'] ?? '/', document.documentElement.lang);

  connectedCallback(): void {
    const form = required<HTMLFormElement>(this, 'form');
    const field = required<HTMLInputElement>(this, '[name="q"]');
    const more = required<HTMLButtonElement>(this, '.search-more');
    const place = required(this, '.search-answer');
    const results = pageResults(this, textsOf(this));
    const limits = filters(this);
    const report = messages(this, (question) => follow(question));
    const recent = recentList(this, field, (query) => follow({ query }));
    const completions = pageCompletions(this, field, this.index);
    const index = this.index;
    const title = document.title;

    const questions = latest(
      ({ from, count, ...question }: Asked) =>
        index.search(question.query, { ...optionsOf(question), from, count }),
      {
        pause: 0,
        onAnswer(answer, asked) {
          results.show(answer, asked);
          offerMore(answer, asked);
          if (asked.from > 0) return;
          limits.show(answer.counts, asked);
          report.answer(answer, asked);
        },
        onProblem() {
          results.clear();
          report.problem();
        },
      },
    );

    function offerMore({ total, others }: Answer, { from, count, ...question }: Asked): void {
      const own = others.find(({ language }) => language === question.language)?.total ?? total;
      const shown = from + count;
      more.hidden = shown >= own;
      more.onclick = () => {
        history.replaceState({ shown: shown + step }, '');
        questions.ask({ ...question, from: shown, count: step });
      };
    }

    /** Answers the question of the address, as many results as were shown there before. */
    function answerAddress(): void {
      const question = questionIn(location.href);
      const { query } = question;
      field.value = query;
      document.title = query === '' ? title : `“${query}” · ${title}`;
      keepInOtherLanguages(query);
      completions.close();
      more.hidden = true;
      if (query === '') {
        questions.cancel();
        results.clear();
        limits.show({ kind: [], topic: [], organization: [], year: [] }, question);
        report.clear();
        return recent.show();
      }
      recent.hide();
      report.loading();
      const { shown = step } = (history.state ?? {}) as { shown?: number };
      return questions.ask({ ...question, from: 0, count: shown });
    }

    function goTo(question: Question): void {
      const address = addressOf(form.action, question);
      if (address === location.href) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      answerAddress();
    }

    /** What was pressed may be gone with the next answer, and focus with it. */
    function follow(question: Question, pressed = document.activeElement): void {
      goTo(question);
      if (!pressed?.closest('.search-facets') || !pressed.checkVisibility()) place.focus();
    }

    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const query = field.value.trim();
      recent.add(query);
      goTo({ query });
    });
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>(
        '.search-filters a, .search-limits a',
      );
      if (!link || event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
        return;
      event.preventDefault();
      // On a narrow page the limits stand before the results.
      required<HTMLDetailsElement>(this, '.search-filters details').open = false;
      follow(questionIn(link.href), link);
    });
    addEventListener('popstate', () => answerAddress());
    keepSlash(this);
    answerAddress();
  }
}

/** The language switch leads to the same search there; names of limits differ from language to language. */
function keepInOtherLanguages(query: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]'))
    link.href = addressOf(link.href, { query });
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

interface Asked extends Question {
  from: number;
  count: number;
}

customElements.define('kb-search-page', SearchPage);
