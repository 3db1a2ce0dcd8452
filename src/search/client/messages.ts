// Runs in the browser.
import type { Question } from './address.ts';
import type { Answer } from './answer.ts';
import { required } from './required.ts';
import { button } from './results.ts';
import { inDigits, nameOf, textsOf } from './texts.ts';

/**
 * Says how a search went, in the texts and elements of `SearchMessages.astro`: what was found and for which words, once
 * per answer in a polite live region; the ways to ask otherwise; and where to go when there is no result to go to.
 *
 * @param ask puts another question, which a reader chose
 */
export function messages(root: Element, ask: (question: Question) => void): Messages {
  const text = textsOf(root);
  const status = required(root, '.search-status');
  const instead = required<HTMLButtonElement>(root, '.search-instead');
  const languages = required(root, '.search-languages');
  const lost = required(root, '.search-lost');
  const near = required(root, '.search-near');
  const hint = required(root, '.search-hint');
  const suggest = root.querySelector<HTMLAnchorElement>('.search-suggest');
  let known: Answer['others'][number][] = [];

  function say(message: string, { isLost = false, query = '' } = {}): void {
    status.textContent = message;
    lost.hidden = !isLost;
    hint.hidden = query === '';
    if (suggest) {
      suggest.hidden = query === '';
      const address = new URL(suggest.href);
      address.searchParams.set('topic', query);
      suggest.href = address.href;
    }
    near.hidden = true;
  }

  function offer({ understood }: Answer, question: Question): void {
    instead.hidden = understood === undefined;
    instead.textContent = text('instead', question.query);
    instead.onclick = () => ask({ ...question, literal: true });
  }

  /** All, or one of the languages in which something was found. */
  function offerLanguages({ total, others }: Answer, question: Question): void {
    const home = { language: document.documentElement.lang, total, pages: [] };
    // An answer in one language does not know of the others; the answer before did.
    if (question.language === undefined) known = [home, ...others].filter((own) => own.total > 0);
    const { language: only, ...open } = question;
    const isOffered = known.some(({ language }) => language !== home.language) || only !== undefined;
    const choices = [
      { label: text('allLanguages'), isChosen: only === undefined, question: open as Question },
      ...(known.length > 0 ? known : [home]).map(({ language, total: count }) => ({
        label: `${nameOf(language)} ${inDigits(count)}`,
        isChosen: only === language,
        question: { ...open, language },
      })),
    ];
    languages.hidden = !isOffered;
    languages.replaceChildren(
      ...choices.map(({ label, isChosen, question }) => {
        const choice = button('search-language', () => ask(question), label);
        choice.ariaPressed = String(isChosen);
        return choice;
      }),
    );
  }

  function offerNear(words: readonly string[]): void {
    near.hidden = words.length === 0;
    const [label] = near.children;
    near.replaceChildren(
      ...(label ? [label, ' '] : []),
      ...words.map((word) => button('search-word', () => ask({ query: word }), word)),
    );
  }

  return {
    clear() {
      say('');
      instead.hidden = true;
      languages.hidden = true;
    },
    loading() {
      // An older count stays until the new one is there; it would only flicker.
      if (status.textContent === '' || !lost.hidden) say(text('loading'));
    },
    answer(answer, question) {
      offer(answer, question);
      offerLanguages(answer, question);
      const found = countOf(answer);
      if (found === '') {
        const isLimited = Object.keys(question.limit ?? {}).length > 0 || question.language !== undefined;
        say(text(isLimited ? 'nothingWithin' : 'nothing', question.query), {
          isLost: true,
          query: question.query,
        });
        return offerNear(answer.near);
      }
      const { understood, missing, incomplete } = answer;
      const parts = [
        understood === undefined ? '' : text('understood', understood),
        found,
        missing.length > 0 ? text('missing', missing.map((word) => text('quoted', word)).join(', ')) : '',
        incomplete ? text('incomplete') : '',
      ];
      return say(parts.filter(Boolean).join(' '), { isLost: incomplete });
    },
    problem() {
      this.clear();
      say(text('problem'), { isLost: true });
    },
  };

  function countOf({ total, others }: Answer): string {
    const own = total === 1 ? text('foundOne') : text('found', inDigits(total));
    const elsewhere = others
      .filter(({ total: count }) => count > 0)
      .map(({ language, total: count }) =>
        text('elsewhere', { n: inDigits(count), language: nameOf(language) }),
      );
    return [...(total > 0 ? [own] : []), ...elsewhere].join(' ');
  }
}

export interface Messages {
  clear(): void;
  loading(): void;
  answer(answer: Answer, question: Question): void;
  problem(): void;
}
