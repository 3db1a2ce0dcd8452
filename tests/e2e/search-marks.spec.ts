import { expect, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { dialog, field, open } from './search-steps.ts';
import { test } from './test.ts';

const queries = { en: 'marketplace', ko: '마켓플레이스' };

for (const locale of ['en', 'ko'] as const) {
  test(`marks in ${locale} what a reader came for, until they take it off`, async ({ page }) => {
    await page.goto(`${locale}/articles/`);
    await open(page);
    await field(page).fill(queries[locale]);
    await dialog(page).locator('.search-section').first().click();
    await expect(page).toHaveURL(/[?&]mark=.*#/);
    const notice = page.locator('.marks-notice');
    await expect(notice).toContainText(queries[locale]);
    const marked = await markedIn(page);
    expect(marked.length).toBeGreaterThan(0);
    for (const word of marked) expect(word.toLowerCase()).toContain(queries[locale]);
    await expect(page.locator(':target')).toBeInViewport();
    const canonical = page.locator('link[rel="canonical"]');
    await expect(canonical).toHaveAttribute('href', /^[^?#]+$/);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
    await page.emulateMedia({ media: 'print' });
    await expect(notice).toBeHidden();
    await page.emulateMedia({ media: 'screen' });

    const { pathname, hash } = new URL(page.url());
    const length = await page.evaluate(() => history.length);
    await notice.getByRole('button').click();
    await expect(notice).toBeHidden();
    expect(await markedIn(page)).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
    expect([new URL(page.url()).pathname, new URL(page.url()).hash]).toEqual([pathname, hash]);
    expect(await page.evaluate(() => history.length)).toBe(length);
  });
}

test('marks nothing, loads nothing and says nothing without marks in the address', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('en/articles/');
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((address) => address.includes('search-marks'))).toEqual([]);
  await page.goto('en/articles/?mark=zxqvw');
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.marks-notice')).toBeHidden();
});

test('marks a word that goes on in a link, and leaves the document as it is', async ({ page }) => {
  const address = 'en/articles/redis-and-valkey/';
  await page.goto(address);
  const plain = await page.locator('article').innerHTML();
  await page.goto(`${address}?mark=redis&mark=Valkey`);
  await expect(page.locator('.marks-notice')).toContainText('redis, Valkey');
  expect(await page.locator('article').innerHTML()).toBe(plain);
});

test('shows a mark as text, and does nothing where highlights are unknown', async ({ page }) => {
  await page.goto('en/articles/redis-and-valkey/?mark=redis<b>&mark=redis');
  await expect(page.locator('.marks-notice p b')).toHaveCount(0);
  await page.addInitScript(() => delete (CSS as { highlights?: unknown }).highlights);
  await page.reload();
  expect(await page.evaluate(() => 'highlights' in CSS)).toBe(false);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.marks-notice')).toBeHidden();
});

const markedIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('kb-found') ?? [])].map(String));
