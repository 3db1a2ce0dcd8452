/* Runs in the build and in the browser. */

/** British and American, either way. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/licence/, 'license'],
  [/license/, 'licence'],
  [/is(?=e$|ed$|es$|ing$|ations?$)/, 'iz'],
  [/iz(?=e$|ed$|es$|ing$|ations?$)/, 'is'],
  [/our$/, 'or'],
  [/or$/, 'our'],
  [/tre$/, 'ter'],
];

/**
 * What an English word may be without its inflection, the word itself first: `libraries` → library, `mapped` → map.
 * Light rules; the index has a stemmer of its own, this only finds the words of a lexicon.
 */
export function formsOf(word: string): string[] {
  const forms = [word];
  const add = (form: string): void => {
    if (form.length >= 3 && !forms.includes(form)) forms.push(form);
  };
  if (!/^[a-z]{4,}$/.test(word)) return forms;
  if (word.endsWith('ies')) add(`${word.slice(0, -3)}y`);
  else if (/(?:s|x|z|ch|sh)es$/.test(word)) add(word.slice(0, -2));
  if (/[^s]s$/.test(word)) add(word.slice(0, -1));
  const [, past] = /^(.+?)(?:ed|ing)$/.exec(word) ?? [];
  if (past && /[aeiouy]/.test(past)) {
    if (/([^aeiouls])\1$/.test(past)) add(past.slice(0, -1));
    add(past);
    add(`${past}e`);
  }
  if (word.endsWith('ied')) add(`${word.slice(0, -3)}y`);
  if (word.endsWith('ly')) add(word.slice(0, -2));
  for (const form of [...forms])
    for (const [british, american] of spellings) {
      add(form.replace(british, american));
    }
  return forms;
}
