import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { bundleFolder, entryFile, type Entry } from './bundle.ts';

/**
 * What the search index of a built site holds, per language, in the order of the alphabet.
 *
 * @param dist the published folder
 */
export async function indexSummary(dist: string): Promise<LanguageIndex[]> {
  const bundle = path.join(dist, bundleFolder);
  const entry = JSON.parse(await readFile(path.join(bundle, entryFile), 'utf8')) as Entry;
  const files = await readdir(bundle, { recursive: true });
  return Promise.all(
    Object.keys(entry.languages)
      .toSorted()
      .map(async (language) => {
        const own = files.filter((file) => belongsTo(file, language));
        const sizes = await Promise.all(own.map(async (file) => (await stat(path.join(bundle, file))).size));
        return {
          language,
          pages: entry.languages[language]?.page_count ?? 0,
          chunks: own.filter((file) => file.endsWith('.pf_index')).length,
          bytes: sizes.reduce((sum, size) => sum + size, 0),
        };
      }),
  );
}

/** Data files carry their language in their name: `index/ko_fa31a35.pf_index`, `pagefind.ko_b25e1333fa.pf_meta`. */
function belongsTo(file: string, language: string): boolean {
  const name = path.basename(file);
  return name.startsWith(`${language}_`) || name.startsWith(`pagefind.${language}_`);
}

export interface LanguageIndex {
  language: string;
  pages: number;
  /** Files that the words are divided into; a search reads one or a few. */
  chunks: number;
  /** Data only, compressed as served; Pagefind's own code (about 80 KB) is not counted. */
  bytes: number;
}
