// Runs in the browser; loaded when the search is opened for the first time.
import { combobox, isComposing } from '../search/client/combobox.ts';
import { latest } from '../search/client/latest.ts';
import { messages, required } from '../search/client/messages.ts';
import { pageLink, sectionLink } from '../search/client/results.ts';
import { siteSearch } from '../search/client/search.ts';

/** `<kb-search>` around the dialog of `SearchDialog.astro`: shows results while a reader types. */
class SearchDialog extends HTMLElement {
  connectedCallback(): void {
    const dialog = required<HTMLDialogElement>(this, 'dialog');
    const form = required<HTMLFormElement>(this, 'form');
    const field = required<HTMLInputElement>(this, '[name="q"]');
    const all = required<HTMLAnchorElement>(this, '.search-all');
    const list = required(this, '[role="listbox"]');
    const options = combobox(field, list);
    const report = messages(this);
    const index = siteSearch(this.dataset['base'] ?? '/', document.documentElement.lang);

    const questions = latest((query: string) => index.search(query), {
      onAnswer(answer, query) {
        options.show(
          answer.pages.map((found) => ({
            label: found.title,
            options: [pageLink(found), ...found.sections.map(sectionLink)],
          })),
        );
        all.hidden = answer.total === 0;
        all.href = addressOf(form, query);
        report.answer(answer, query);
      },
      onProblem() {
        forget();
        report.problem();
      },
    });

    function forget(): void {
      options.show([]);
      all.hidden = true;
    }

    function ask(): void {
      const query = field.value.trim();
      if (query !== '') {
        report.loading();
        return questions.ask(query);
      }
      questions.cancel();
      forget();
      report.clear();
    }

    field.addEventListener('input', ask);
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || isComposing(event) || field.value === '') return;
      // The first Escape clears; the next one is the dialog's own and closes it.
      event.preventDefault();
      field.value = '';
      ask();
    });
    dialog.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      const staysHere = link && link.pathname === location.pathname && link.search === location.search;
      if (event.target === dialog || staysHere) dialog.close();
    });
    // What was typed while this script was on its way.
    if (field.value !== '') ask();
  }
}

/** Where the form would lead with this query. */
function addressOf(form: HTMLFormElement, query: string): string {
  const address = new URL(form.action);
  address.searchParams.set('q', query);
  return address.href;
}

customElements.define('kb-search', SearchDialog);
