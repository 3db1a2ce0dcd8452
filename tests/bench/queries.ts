import { readFile } from 'node:fs/promises';

/** A query of a search benchmark. */
export interface Query {
  q: string;
  lang: string;
  /** Kind of query, for the report. */
  cat: string;
  /** Source paths without ending, inside the language: `/guides/imports/`. */
  targets: string[];
}

/**
 * Reads `[{ "q", "lang", "cat", "targets" }]`; the language may come from the file's name, `queries.ko.json`.
 *
 * @throws with the file and the place of the first entry that is not a query
 */
export async function readQueries(file: string): Promise<Query[]> {
  const [, named] = /\.([a-z]{2,3}(?:-[A-Za-z]+)?)\.json$/.exec(file) ?? [];
  const list: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (!Array.isArray(list)) throw new Error(`${file}: Unexpected content, expected a list of queries.`);
  return list.map((entry: Partial<Query>, i) => {
    const { q, lang = named, cat = 'all', targets } = entry;
    if (typeof q !== 'string' || lang === undefined || !Array.isArray(targets)) {
      throw new Error(
        `${file}, entry ${i + 1}: Unexpected ${JSON.stringify(entry).slice(0, 80)}, expected { q, lang, cat, targets }.`,
      );
    }
    return { q, lang, cat, targets };
  });
}
