import { decode } from 'cborg';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { entryFile, type Entry } from './bundle.ts';
import { strange, unpacked } from './pagefind-file.ts';

/**
 * A question with a known answer for every part of the index, per language in the order of
 * `pagefind-entry.json`: where the part begins, and a word in it.
 *
 * Pagefind answers "no results" when a part of the index did not load. With these the browser can tell an unknown word
 * from a broken index: see `client/probe.ts`.
 *
 * @param bundle the folder Pagefind wrote
 */
export async function probesOf(bundle: string): Promise<Record<string, Probe[]>> {
  const entry = JSON.parse(await readFile(path.join(bundle, entryFile), 'utf8')) as Entry;
  const probes: Record<string, Probe[]> = {};
  for (const [language, { hash }] of Object.entries(entry.languages)) {
    const meta = await unpack(path.join(bundle, `pagefind.${hash}.pf_meta`));
    const parts = list(meta[2]).map(list);
    probes[language] = await Promise.all(
      parts.map(async ([from, , file]) => {
        const [words] = await unpack(path.join(bundle, `index/${text(file)}.pf_index`));
        return [text(from), question(list(words).map((word) => text(list(word)[0])))];
      }),
    );
  }
  return probes;
}

/**
 * In quotes Pagefind looks for the word itself, else also for words that begin like it, or like its beginning. The index
 * holds stems, and a question is stemmed too: these endings and scripts are ones that no stemmer touches.
 */
function question(words: readonly string[]): string {
  const whole = words.filter((word) => /^[\p{L}\p{N}]+$/u.test(word));
  const firm = whole.find((word) =>
    /[0-9bkpwxz\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(word),
  );
  return firm ? `"${firm}"` : (whole[0] ?? words[0] ?? '');
}

/** CBOR. Index: `[[[word, …], …]]`; meta: `[version, pages, [[from, to, file], …], …]`. */
const unpack = async (file: string): Promise<unknown[]> => list(decode(unpacked(await readFile(file))));

function list(value: unknown): unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  throw strange();
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  throw strange();
}

/** Where a part of the index begins in the order of words, and the question it answers. */
export type Probe = [from: string, question: string];
