// Runs in the browser; loaded when the search is opened for the first time.
import { addressOf, optionsOf, type Question } from '../search/client/address.ts';
import { combobox, isComposing } from '../search/client/combobox.ts';
import { latest } from '../search/client/latest.ts';
import { messages } from '../search/client/messages.ts';
import { required } from '../search/client/required.ts';
import { answerGroups, completionLink, type Group } from '../search/client/results.ts';
import { siteSearch } from '../search/client/search.ts';
import { textsOf } from '../search/client/texts.ts';
import { recentList } from './search-recent.ts';

/** `<kb-search>` around the dialog of `SearchDialog.astro`: completions and results while a reader types. */
class SearchDialog extends HTMLElement {
  connectedCallback(): void {
    const dialog = required<HTMLDialogElement>(this, 'dialog');
    const form = required<HTMLFormElement>(this, 'form');
    const field = required<HTMLInputElement>(this, '[name="q"]');
    const all = required<HTMLAnchorElement>(this, '.search-all');
    const options = combobox(field, required(this, '[role="listbox"]'));
    const text = textsOf(this);
    const report = messages(this, ask);
    const recent = recentList(this, field, (query) => ask({ query }));
    const index = siteSearch(this.dataset['base'] ?? '/', document.documentElement.lang);
    let goTo: Group[] = [];
    let found: Group[] = [];

    const questions = latest((question: Question) => index.search(question.query, optionsOf(question)), {
      onAnswer(answer, question) {
        found = answerGroups(answer, text);
        options.show([...goTo, ...found]);
        all.hidden = found.length === 0;
        all.href = addressOf(form.action, question);
        report.answer(answer, question);
      },
      onProblem() {
        found = [];
        options.show(goTo);
        all.hidden = true;
        report.problem();
      },
    });

    /** What the reader typed is answered once they pause; what they chose, at once. */
    function ask(question: Question, wait = 0): void {
      if (field.value.trim() !== question.query) field.value = question.query;
      if (wait === 0) field.focus();
      if (question.query === '') return reset();
      recent.hide();
      report.loading();
      void complete(question.query);
      return questions.ask(question, wait);
    }

    function reset(): void {
      questions.cancel();
      [goTo, found] = [[], []];
      options.show([]);
      all.hidden = true;
      report.clear();
      recent.show();
    }

    async function complete(query: string): Promise<void> {
      const completions = await index.complete(query).catch(() => []);
      if (field.value.trim() !== query) return;
      const links = completions.slice(0, most()).map((completion) => completionLink(completion, text));
      goTo = links.length > 0 ? [{ label: text('goTo'), isNamed: true, options: links }] : [];
      options.show([...goTo, ...found]);
    }

    field.addEventListener('input', () => ask({ query: field.value.trim() }, pause));
    field.addEventListener('focus', () => field.value.trim() === '' && recent.show());
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || isComposing(event) || field.value === '') return;
      // The first Escape clears; the next one is the dialog's own and closes it.
      event.preventDefault();
      ask({ query: '' });
    });
    // Before the dialog leaves for what was chosen.
    form.addEventListener('submit', () => recent.add(field.value));
    dialog.addEventListener(
      'click',
      ({ target }) => {
        if ((target as Element).closest('.search-options a, .search-all')) recent.add(field.value);
        if (target === dialog) dialog.close();
      },
      { capture: true },
    );
    keepAboveKeyboard(dialog);
    // What was typed while this script was on its way.
    ask({ query: field.value.trim() });
  }
}

const pause = 150;

/** On a small screen the first results must have room too. */
const most = (): number => (matchMedia('(width < 40em)').matches ? 3 : 4);

/** The keyboard of a phone covers the lower part of the page, and only the visual viewport knows. */
function keepAboveKeyboard(dialog: HTMLElement): void {
  const { visualViewport: seen } = window;
  if (!seen) return;
  // Whoever magnifies the page sees less of it too, but no keyboard.
  const fit = (): void =>
    dialog.style.setProperty('--visible-block-size', `${Math.round(seen.height * seen.scale)}px`);
  seen.addEventListener('resize', fit);
  fit();
}

customElements.define('kb-search', SearchDialog);
