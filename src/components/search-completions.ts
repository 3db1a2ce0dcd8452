// Runs in the browser, on the search page.
import type { SearchIndex } from '../search/client/answer.ts';
import { combobox, isComposing } from '../search/client/combobox.ts';
import { required } from '../search/client/required.ts';
import { completionLink } from '../search/client/results.ts';
import { textsOf } from '../search/client/texts.ts';

/** Makes the field of the search page a combobox: while a reader types, a list under it leads to titles and names. */
export function pageCompletions(
  root: Element,
  field: HTMLInputElement,
  index: SearchIndex,
): { close(): void } {
  const list = required(root, '[role="listbox"]');
  const text = textsOf(root);
  // A search field may not be a combobox.
  field.type = 'text';
  field.inputMode = 'search';
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-expanded', 'false');
  field.setAttribute('aria-controls', list.id);
  const options = combobox(field, list);
  let asked = '';

  function close(): void {
    asked = '';
    options.show([]);
  }

  field.addEventListener('input', () => {
    const query = field.value.trim();
    asked = query;
    if (query === '') return close();
    return void index.complete(query).then(
      (completions) => {
        if (asked !== query) return;
        const links = completions.slice(0, 4).map((completion) => completionLink(completion, text));
        options.show(links.length > 0 ? [{ label: text('goTo'), isNamed: true, options: links }] : []);
      },
      () => undefined,
    );
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || isComposing(event) || list.hidden) return;
    event.preventDefault();
    close();
  });
  field.addEventListener('blur', ({ relatedTarget }) => {
    if (!list.contains(relatedTarget as Node | null)) close();
  });
  // Focus stays in the field, so a press on the list does not take it away before the click.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  return { close };
}
