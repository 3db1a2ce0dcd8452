// Runs in the browser.
import type { Answer } from './answer.ts';

/**
 * Says how a search went, in the texts and elements of `SearchMessages.astro`: a polite live region, and a way on where
 * there is no result to go to.
 */
export function messages(root: Element): Messages {
  const status = required(root, '.search-status');
  const wayOn = required(root, '.search-way-on');
  const hint = required(root, '.search-hint');

  function say(text: string, { lost = false, suggest = false } = {}): void {
    status.textContent = text;
    wayOn.hidden = !lost;
    hint.hidden = !suggest;
  }

  return {
    clear: () => say(''),
    // An older count stays until the new one is there; it would only flicker.
    loading: () => (status.textContent === '' || !wayOn.hidden) && say(text(status, 'loading')),
    answer({ total, incomplete }, query) {
      if (total === 0) return say(text(status, 'nothing', query), { lost: true, suggest: true });
      const count = total === 1 ? text(status, 'foundOne') : text(status, 'found', inDigits(total));
      return say(incomplete ? `${count}. ${text(status, 'incomplete')}` : count, { lost: incomplete });
    },
    problem: () => say(text(status, 'problem'), { lost: true }),
  };
}

/** The first element that matches; its absence is a mistake in the markup beside the script. */
export function required<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E {
  const element = root.querySelector<E>(selector);
  if (!element) throw new Error(`Unexpected markup, expected ${selector}.`);
  return element;
}

const text = (status: HTMLElement, key: string, value = ''): string =>
  // A function as replacement: `$&` in a query means nothing special.
  (status.dataset[key] ?? '').replace('{}', () => value);

const inDigits = (n: number): string => n.toLocaleString(document.documentElement.lang);

export interface Messages {
  clear(): void;
  loading(): void;
  answer(answer: Answer, query: string): void;
  problem(): void;
}
