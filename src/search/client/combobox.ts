// Runs in the browser.
import type { Group } from './results.ts';

/**
 * The keyboard of a combobox with a list: arrows go through the options and back to the field, Home and End to the ends
 * of the list once one is chosen, Enter opens the chosen one. Focus stays in the field. While an input method
 * composes a syllable the keys are its own.
 *
 * @param list the `role="listbox"`; has an id, is hidden while it is empty
 */
export function combobox(field: HTMLInputElement, list: HTMLElement): Combobox {
  let options: HTMLElement[] = [];
  let chosen = -1;

  field.addEventListener('keydown', (event) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = destination(event.key);
    if (next !== undefined) choose(next);
    else if (event.key === 'Enter' && chosen >= 0) options[chosen]?.click();
    else return;
    event.preventDefault();
  });

  /** One place of `options.length + 1`: -1 is the field itself. */
  function destination(key: string): number | undefined {
    const places = options.length + 1;
    if (places === 1) return undefined;
    if (key === 'ArrowDown') return ((chosen + 2) % places) - 1;
    if (key === 'ArrowUp') return ((chosen + places) % places) - 1;
    if (key === 'Home' && chosen >= 0) return 0;
    if (key === 'End' && chosen >= 0) return options.length - 1;
    return undefined;
  }

  function choose(place: number): void {
    options[chosen]?.setAttribute('aria-selected', 'false');
    chosen = place;
    const option = options[chosen];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  }

  return {
    show(groups) {
      const held = options[chosen];
      choose(-1);
      options = groups.flatMap(({ options }) => options);
      for (const [i, option] of options.entries()) {
        option.id = `${list.id}-${i}`;
        option.tabIndex = -1;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
      }
      list.replaceChildren(...groups.map((group, i) => groupElement(group, `${list.id}-group-${i}`)));
      list.hidden = options.length === 0;
      list.scrollTop = 0;
      // What stands there as before is still chosen.
      choose(held ? options.findIndex((option) => isSame(option, held)) : -1);
      field.setAttribute('aria-expanded', String(!list.hidden));
    },
  };
}

/** Safari ends a composition before it sends the key that ended it; 229 gives that key away. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** An option that leads to the same place, from the same kind of entry. */
const isSame = (a: HTMLElement, b: HTMLElement): boolean =>
  a.className === b.className && a.getAttribute('href') === b.getAttribute('href');

function groupElement({ label, isNamed = false, options }: Group, id: string): HTMLElement {
  const group = document.createElement('div');
  group.setAttribute('role', 'group');
  if (isNamed) {
    const name = document.createElement('span');
    name.className = 'search-group';
    name.id = id;
    name.append(label);
    group.append(name);
    group.setAttribute('aria-labelledby', id);
  } else group.setAttribute('aria-label', label);
  group.append(...options);
  return group;
}

export interface Combobox {
  /** Puts these options into the list in place of the ones before. One that was chosen stays so if it stays. */
  show(groups: Group[]): void;
}
