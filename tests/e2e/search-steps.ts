import { expect, type Locator, type Page } from '@playwright/test';

/** No word of any language begins like it; Pagefind also answers with words that a query begins with. */
export const nonsense = '뷁쀍쉙';

export const dialog = (page: Page): Locator => page.locator('kb-search dialog');
export const field = (page: Page): Locator => dialog(page).getByRole('combobox');
export const options = (page: Page): Locator => dialog(page).getByRole('option');
export const option = (page: Page, title: string): Locator =>
  options(page)
    .filter({ has: page.locator('.search-title', { hasText: title }) })
    .first();
/** The first result: completions and the card stand before it. */
export const result = (page: Page): Locator => dialog(page).locator('.search-article').first();
export const status = (page: Page): Locator => page.getByRole('status');

/** Opens the dialog, with its script. */
export async function open(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
}

/** The first article of the list, on the page of the list, and a word of its title as it is written there. */
export async function firstArticle(page: Page, locale: string): Promise<{ word: string; title: string }> {
  await page.goto(`${locale}/articles/`);
  const link = page.locator(`main a[href*="/${locale}/articles/"]:not([href$="/articles/"])`).first();
  const title = ((await link.textContent()) ?? '').trim();
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  const word = words.toSorted((a, b) => b.length - a.length)[0];
  if (word === undefined) throw new Error(`Unexpected list without articles at ${page.url()}.`);
  return { word, title };
}

/** What the index knows of its pages: see `src/search/catalogue.ts`. */
export async function catalogue(page: Page, locale: string): Promise<Entry[]> {
  const { request } = page;
  const manifest = (await (await request.get('pagefind/search.json')).json()) as Record<
    string,
    { catalogue: string }
  >;
  const file = manifest[locale]?.catalogue ?? '';
  return (await (await request.get(`pagefind/${file}`)).json()) as Entry[];
}

/** A term or an organisation that articles speak of. */
export async function namedEntry(page: Page, locale: string): Promise<Entry> {
  const entries = await catalogue(page, locale);
  const entry = entries.find(({ about }) => about?.names && (about.articles ?? 0) > 2);
  if (!entry) throw new Error('Unexpected catalogue without a term that is used.');
  return entry;
}

export async function expectChosen(page: Page, chosen: Locator): Promise<void> {
  await expect(chosen).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '');
}

interface Entry {
  path: string;
  headings: string[];
  about?: { kind?: string; topic?: string; names?: string[]; articles?: number };
}
