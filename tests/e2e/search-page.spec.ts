import { expect, type Locator, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import type { Answer } from '../../src/search/client/answer.ts';
import { nonsense, status } from './search-steps.ts';
import { test } from './test.ts';

const queries = { en: 'open source', ko: '오픈소스' };

for (const locale of ['en', 'ko'] as const) {
  test.describe(`search page in ${locale}`, () => {
    test('narrows the results, keeps that in the address, and goes back', async ({ page }) => {
      await ask(page, locale, queries[locale]);
      const all = await total(page);
      const entry = page.locator('.search-facets section li:has(.index-count)').first();
      const name = (await entry.getByRole('link').textContent()) ?? '';
      const count = Number(await entry.locator('.index-count').textContent());
      expect(count).toBeLessThan(all);
      await entry.getByRole('link').click();
      await expect(page).toHaveURL((url) => [...url.searchParams.values()].includes(name));
      await expect.poll(() => total(page)).toBe(count);
      await expect(entry.getByRole('link')).toHaveAttribute('aria-current', 'true');
      await expect(entry.getByRole('link')).toBeFocused();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page)).toEqual([]);
      }
      await page.reload();
      await expect.poll(() => total(page)).toBe(count);
      await page.locator('.search-limits a').click();
      await expect.poll(() => total(page)).toBe(all);
      await expect(page.locator('.search-answer')).toBeFocused();
      await page.goBack();
      await expect.poll(() => total(page)).toBe(count);
      await page.goBack();
      await expect.poll(() => total(page)).toBe(all);
      await expect(page.locator('.search-limits')).toBeHidden();
    });

    test('shows more results, and as many again when the reader comes back', async ({ page }) => {
      await ask(page, locale, queries[locale]);
      const before = await items(page).count();
      await page.locator('.search-more').click();
      await expect.poll(() => items(page).count()).toBeGreaterThan(before);
      await expect(items(page).nth(before).getByRole('link').first()).toBeFocused();
      const after = await items(page).count();
      await items(page).first().getByRole('link').first().click();
      await expect(page).toHaveURL(/mark=/);
      await page.goBack();
      await expect.poll(() => items(page).count()).toBe(after);
    });

    test('completes under the field without moving the page', async ({ page }) => {
      await page.goto(`${locale}/search/`);
      const below = page.locator('.search-browse');
      const place = await below.boundingBox();
      const box = page.locator('main').getByRole('combobox');
      await box.fill(queries[locale].slice(0, 3));
      const list = page.locator('main').getByRole('option');
      await expect(list.first()).toBeVisible();
      expect(await below.boundingBox()).toEqual(place);
      expect(await violations(page)).toEqual([]);
      await box.press('Escape');
      await expect(list.first()).toBeHidden();
      await expect(box).not.toHaveValue('');
      await box.pressSequentially(queries[locale].slice(3));
      await box.press('ArrowDown');
      const target = await list.first().getAttribute('href');
      await box.press('Enter');
      await expect(page).toHaveURL(target ?? 'a completion');
    });

    test('says what no page has, and offers words that are near', async ({ page }) => {
      await page.goto(`${locale}/search/`);
      await answerWith(page, { total: 1, missing: [nonsense] });
      await submit(page, `x ${nonsense}`);
      await expect(status(page)).toContainText(nonsense);
      await answerWith(page, { total: 0, near: [queries[locale]] });
      await submit(page, nonsense);
      await expect(page.locator('main .search-articles')).toBeVisible();
      await expect(status(page)).toContainText(nonsense);
      expect(await violations(page)).toEqual([]);
      await page.locator('main').getByRole('button', { name: queries[locale] }).click();
      await expect(page).toHaveURL(`${locale}/search/?${new URLSearchParams({ q: queries[locale] })}`);
    });

    test('keeps another language apart, and limits to it', async ({ page }) => {
      const other = locale === 'en' ? 'ko' : 'en';
      const name = locale === 'en' ? 'Korean' : '영어';
      await page.goto(`${locale}/search/`);
      const elsewhere = [{ language: other, total: 2, pages: [found(other, 'one'), found(other, 'two')] }];
      await answerWith(page, { total: 1, pages: [found(locale, 'own')], others: elsewhere });
      await submit(page, 'x');
      await expect(status(page)).toContainText(name);
      const group = page.locator('.search-other');
      await expect(group.getByRole('heading')).toContainText(name);
      await expect(group.locator(`a[lang="${other}"]`)).toHaveCount(2);
      await answerWith(page, { total: 0, others: elsewhere });
      await page.locator('main').getByRole('button', { name }).click();
      await expect(page).toHaveURL(new RegExp(`[?&]language=${other}`));
      await expect(items(page)).toHaveCount(2);
      await expect(page.locator('main [aria-pressed="true"]')).toContainText(name);
      expect(await violations(page)).toEqual([]);
      await page.locator('main [aria-pressed="false"]').first().click();
      await expect(page).toHaveURL(/\?q=x$/);
    });
  });
}

test('takes the search along into another language', async ({ page }) => {
  await ask(page, 'en', 'MongoDB');
  await page.locator('a[data-language="ko"]').click();
  await expect(page).toHaveURL(/\/ko\/search\/\?q=MongoDB$/);
  await expect(items(page).first()).toBeVisible();
});

test('keeps to a screen of 320 px, and folds the limits away once one is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await ask(page, 'en', queries.en);
  const limits = page.locator('.search-filters > details');
  await limits.locator('> summary').click();
  await limits.locator('.search-facets section li:has(.index-count) a').first().click();
  await expect(limits).not.toHaveAttribute('open');
  await expect(page.locator('.search-limits a')).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('an older answer never takes the place of a newer', async ({ page }) => {
  await page.goto('en/search/');
  await page.evaluate(async () => {
    await customElements.whenDefined('kb-search-page');
    const { index } = document.querySelector('kb-search-page') as unknown as Searching;
    const search = index.search.bind(index);
    index.search = async (query, options) => {
      const answer = await search(query, options);
      if (query === 'MongoDB') await new Promise((resolve) => setTimeout(resolve, 1500));
      return answer;
    };
  });
  await submit(page, 'MongoDB');
  await submit(page, nonsense);
  await expect(status(page)).toContainText(nonsense);
  await page.waitForTimeout(2500);
  await expect(status(page)).toContainText(nonsense);
  await expect(items(page)).toHaveCount(0);
});

const items = (page: Page): Locator => page.locator('.search-answer > .search-results > li');

async function ask(page: Page, locale: string, query: string): Promise<void> {
  await page.goto(`${locale}/search/?${new URLSearchParams({ q: query })}`);
  await expect(items(page).first()).toBeVisible();
}

async function submit(page: Page, query: string): Promise<void> {
  const box = page.locator('main [name="q"]');
  await box.fill(query);
  await box.press('Enter');
}

const total = async (page: Page): Promise<number> =>
  Number(/\d+/.exec((await status(page).textContent()) ?? '')?.[0]);

const found = (language: string, title: string): Answer['pages'][number] => ({
  ...{ url: `https://example.org/${title}/`, title, language, about: undefined },
  ...{ excerpt: [{ text: title, marked: true }], sections: [] },
});

/** What the engine answers is its own affair; here it is what the page makes of an answer. */
async function answerWith(page: Page, part: Partial<Answer>): Promise<void> {
  const counts = { kind: [], topic: [], organization: [], year: [] };
  const none = { total: 0, pages: [], others: [], missing: [], near: [], counts, incomplete: false };
  await page.evaluate(
    async (answer) => {
      await customElements.whenDefined('kb-search-page');
      const { index } = document.querySelector('kb-search-page') as unknown as Searching;
      index.search = () => Promise.resolve(answer);
    },
    { card: undefined, understood: undefined, ...none, ...part } satisfies Answer,
  );
}

interface Searching {
  index: { search(query: string, options?: unknown): Promise<Answer> };
}
