import { expect } from '@playwright/test';
import { openSite } from './sites.ts';
import { test } from './test.ts';

let site: Awaited<ReturnType<typeof openSite>>;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  site = await openSite({ name: 'every-mark', content: 'tests/fixtures/every-mark' });
});
test.afterAll(() => site.close());

test('the language switch keeps the page, and the section that the address names', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 300 });
  await page.goto(`${site.url}en/articles/tides/#the-rest`);
  await page.getByRole('link', { name: '한국어' }).click();
  await expect(page).toHaveURL(`${site.url}ko/articles/tides/#the-rest`);
  await expect(page.locator('#the-rest')).toContainText('나머지');
  await expect(page.locator('#the-rest')).toBeInViewport();
});

test('the language switch keeps the section a reader stayed in before going up to the menu', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1000, height: 300 });
  await page.goto(`${site.url}en/articles/tides/`);
  await page.evaluate(() => document.getElementById('the-sum')?.scrollIntoView({ behavior: 'instant' }));
  await page.waitForTimeout(1200);
  await page.getByRole('link', { name: '한국어' }).click();
  await expect(page).toHaveURL(`${site.url}ko/articles/tides/#the-sum`);
});

test.describe('for a reader whose browser asks for Korean', () => {
  test.use({ locale: 'ko-KR' });

  test('the root leads to Korean, and to English once that was chosen', async ({ page }) => {
    await page.goto(site.url);
    await expect(page).toHaveURL(`${site.url}ko/`);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(`${site.url}en/`);
    await page.goto(site.url);
    await expect(page).toHaveURL(`${site.url}en/`);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the root is a choice of languages', async ({ page }) => {
    await page.goto(site.url);
    await page.getByRole('link', { name: '한국어' }).click();
    await expect(page).toHaveURL(`${site.url}ko/`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  });

  test('menus, search form, contents and lists are there, and what needs a script is not', async ({
    page,
  }) => {
    await page.goto(`${site.url}en/articles/every-mark/`);
    await expect(page.getByLabel('Theme')).toBeHidden();
    await page
      .getByRole('navigation', { name: 'On this page' })
      .getByRole('link', { name: 'Tables and code' })
      .click();
    await expect(page).toHaveURL(/#tables-and-code$/);
    await page.getByRole('link', { name: 'Search' }).first().click();
    await expect(page).toHaveURL(`${site.url}en/search/`);
    await page.locator('main [name="q"]').fill('tides');
    await page.locator('main [name="q"]').press('Enter');
    await expect(page).toHaveURL(`${site.url}en/search/?q=tides`);
  });
});

test('an address that leads nowhere is answered in its language', async ({ page }) => {
  for (const [path, title] of [
    ['en/nowhere/', 'There is no page at this address'],
    ['ko/nowhere/', '이 주소에는 페이지가 없다'],
  ] as const) {
    const answer = await page.goto(site.url + path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
  }
});
