/* Runs in the browser. */
import { normaliseQuery } from '../normalise.ts';
import { endsInHangul, stemsOf } from '../words/korean.ts';

/** What terms and organisations are called, in every language, and so what else a query may mean. */
export interface Names<Entry> {
  /** The entry that words are a name of, however they are spaced and whatever particle follows: `공동판매를`. */
  named(words: readonly string[]): Entry | undefined;
  /** The other names of that entry, each as words. */
  others(words: readonly string[]): string[][];
}

export function namesOf<Entry>(entries: readonly { entry: Entry; names: readonly string[] }[]): Names<Entry> {
  const known = new Map<string, { entry: Entry; names: string[][] }>();
  for (const { entry, names } of entries) {
    const all = names.map((name) => normaliseQuery(name).split(' ')).filter(([first]) => first !== '');
    for (const name of all) {
      const key = name.join('');
      if (key.length > 1 && !known.has(key)) known.set(key, { entry, names: all });
    }
  }
  // Leadership Principles are also asked for as one; a name of its own goes first.
  for (const [key, entry] of [...known]) {
    const one = key.replace(plural, '');
    if (!known.has(one)) known.set(one, entry);
  }
  const find = (words: readonly string[]): { entry: Entry; names: string[][] } | undefined => {
    const whole = words.join('');
    const forms = endsInHangul(whole)
      ? stemsOf(whole).map(({ text }) => text)
      : [whole, whole.replace(plural, '')];
    return forms.map((form) => known.get(form)).find(Boolean);
  };
  return {
    named: (words) => find(words)?.entry,
    others(words) {
      const whole = words.join('');
      return (find(words)?.names ?? []).filter((name) => !whole.startsWith(name.join('')));
    },
  };
}

const plural = /(?<=[a-z]{3})s$/;
