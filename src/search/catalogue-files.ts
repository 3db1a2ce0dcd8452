import { createHash } from 'node:crypto';
import type { Manifest, PageEntry } from './catalogue.ts';
import { manifestFile } from './catalogue.ts';
import type { IndexedPage } from './indexed-page.ts';
import { writeLexicon } from './words/lexicon.ts';
import { vocabularyOf } from './words/vocabulary.ts';

/** A page with its place in the index. */
export interface CataloguedPage {
  id: string;
  path: string;
  page: IndexedPage;
}

/**
 * The files that stand beside Pagefind's: per language the lexicon and the catalogue, and the manifest that names them.
 *
 * @returns path inside the bundle → content
 */
export function catalogueFiles(pages: readonly CataloguedPage[]): Map<string, string> {
  const files = new Map<string, string>();
  const manifest: Manifest = {};
  for (const language of [...new Set(pages.map(({ page }) => page.language))].toSorted()) {
    const own = pages.filter(({ page }) => page.language === language);
    const texts = own.map(({ page }) => ({
      headings: page.headings.map(({ text }) => text),
      body: page.text,
    }));
    const lexicon = writeLexicon(vocabularyOf(texts));
    const catalogue = JSON.stringify(entriesOf(own));
    manifest[language] = {
      pages: own.length,
      lexicon: `lexicon/${language}_${digest(lexicon)}.txt`,
      catalogue: `catalogue/${language}_${digest(catalogue)}.json`,
    };
    files.set(manifest[language].lexicon, lexicon);
    files.set(manifest[language].catalogue, catalogue);
  }
  return files.set(manifestFile, JSON.stringify(manifest));
}

/** Some 40 KB compressed. */
const most = 6000;

/** Titles first, then level by level as long as there is room: the catalogue does not grow with every page. */
function entriesOf(pages: readonly CataloguedPage[]): PageEntry[] {
  const levels = [1, 2, 3, 4, 5, 6];
  const counts = levels.map((level) => count(pages, level));
  let room = most;
  const deepest = levels.filter((_, i) => (room -= counts[i] ?? 0) >= 0).length;
  return pages.slice(0, most).map(({ id, path, page }) => ({
    id,
    path,
    headings: page.headings.filter(({ level }, i) => i === 0 || level <= deepest).map(({ text }) => text),
    ...(page.about && { about: page.about }),
  }));
}

const count = (pages: readonly CataloguedPage[], level: number): number =>
  pages.reduce((sum, { page }) => sum + page.headings.filter((heading) => heading.level === level).length, 0);

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);
