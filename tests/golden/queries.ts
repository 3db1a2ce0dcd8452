import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { isMap, isSeq, parseDocument, type Document } from 'yaml';

/** What a reader types, and what should come of it. */
export interface GoldenQuery {
  q: string;
  /** A path inside the language, maybe with a section: `articles/redis-and-valkey#eight-days`; or `nothing`. */
  finds: string;
  /** The last rank that is good enough. Only where something is to be found. */
  within?: number;
  /** The Unicode form it is typed in, where that is not NFC. */
  typed?: 'NFC' | 'NFD';
  /** Where it stood when recorded; null when it was not found. */
  rank?: number | null;
  why?: string;
}

/** The golden queries of a language, in the order of their file. */
export function readGoldenQueries(locale: string): GoldenQuery[] {
  const queries = documentOf(locale).toJS() as GoldenQuery[];
  const known = new Set<string>();
  for (const query of queries) {
    const key = `${query.q} ${query.typed ?? ''}`;
    const isWhole = query.finds === 'nothing' ? query.within === undefined : (query.within ?? 0) > 0;
    if (!query.q || !isWhole || known.has(key))
      throw new Error(`Unexpected query ${JSON.stringify(query)} in ${fileOf(locale)}.`);
    known.add(key);
  }
  return queries;
}

/** Writes where each query stands now; comments and order stay. */
export async function recordRanks(locale: string, ranks: readonly (number | null)[]): Promise<void> {
  const document = documentOf(locale);
  if (!isSeq(document.contents)) throw new Error(`Unexpected ${fileOf(locale)}, expected a list.`);
  for (const [i, item] of document.contents.items.entries()) {
    if (isMap(item) && item.get('finds') !== 'nothing') item.set('rank', ranks[i]);
  }
  const file = fileOf(locale);
  const options = await resolveConfig(file);
  writeFileSync(file, await format(document.toString({ lineWidth: 0 }), { ...options, filepath: file }));
}

function documentOf(locale: string): Document {
  const document = parseDocument(readFileSync(fileOf(locale), 'utf8'));
  if (document.errors[0]) throw document.errors[0];
  return document;
}

const fileOf = (locale: string): string => `tests/golden/queries.${locale}.yaml`;
