import { expect } from '@playwright/test';
import { violations } from './axe.ts';
import {
  dialog,
  expectChosen,
  field,
  firstArticle,
  nonsense,
  open,
  option,
  options,
  result,
} from './search-steps.ts';
import { test } from './test.ts';

for (const locale of ['en', 'ko']) {
  test.describe(`search in ${locale}`, () => {
    test('finds an article by keyboard alone', async ({ page }) => {
      const { word, title } = await firstArticle(page, locale);
      await page.keyboard.press('/');
      await expect(field(page)).toBeFocused();
      await page.keyboard.type(word);

      await expect(option(page, title)).toBeVisible();
      await expect(page.getByRole('status')).toContainText(/\d/);
      await page.keyboard.press('ArrowUp');
      await expectChosen(page, options(page).last());
      await page.keyboard.press('Home');
      await expectChosen(page, options(page).first());
      await page.keyboard.press('End');
      await expectChosen(page, options(page).last());
      await page.keyboard.press('ArrowDown');
      await expect(field(page)).not.toHaveAttribute('aria-activedescendant');

      await page.keyboard.press('ArrowDown');
      const target = await options(page).first().getAttribute('href');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(target ?? 'a result');
    });

    test('closes step by step and gives focus back', async ({ page }) => {
      const { word } = await firstArticle(page, locale);
      const opener = page.locator('[data-search-open]').first();
      await opener.click();
      await page.keyboard.type(word);
      await expect(result(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(field(page)).toHaveValue('');
      await expect(options(page)).toHaveCount(0);
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
      await expect(opener).toBeFocused();

      const link = page.locator('main a').first();
      await link.focus();
      await page.keyboard.press('Control+k');
      await expect(field(page)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(link).toBeFocused();
    });

    test('has no accessibility violation with the dialog open, in light and dark', async ({ page }) => {
      const { word } = await firstArticle(page, locale);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await open(page);
        await field(page).fill(word);
        await expect(result(page)).toBeVisible();
        await page.keyboard.press('ArrowDown');
        expect(await violations(page)).toEqual([]);
        await field(page).fill(nonsense);
        await expect(page.getByRole('status')).toContainText(nonsense);
        expect(await violations(page)).toEqual([]);
      }
    });

    test('has an address for every search', async ({ page }) => {
      const { word, title } = await firstArticle(page, locale);
      await page.goto(`${locale}/search/?q=${encodeURIComponent(word)}`);
      const found = page.locator('.search-results').getByRole('link', { name: title }).first();
      await expect(found).toBeVisible();
      await expect(page).toHaveTitle(new RegExp(word));
      expect(await violations(page)).toEqual([]);
      await page.reload();
      await expect(found).toBeVisible();

      const box = page.locator('main [name="q"]');
      await box.fill(nonsense);
      await box.press('Enter');
      await expect(page).toHaveURL(`${page.url().split('?')[0]}?q=${encodeURIComponent(nonsense)}`);
      await expect(page.getByRole('status')).toContainText(nonsense);
      await expect(found).toBeHidden();
      await page.goBack();
      await expect(found).toBeVisible();
      await expect(box).toHaveValue(word);
    });

    test('says so when the index cannot be loaded, and leads on', async ({ page }) => {
      const { word } = await firstArticle(page, locale);
      await page.route('**/pagefind/**', (route) => route.abort());
      await open(page);
      await field(page).fill(word);
      const articles = dialog(page).locator('.search-articles');
      await expect(articles).toBeVisible();
      await expect(articles).toHaveAttribute('href', new RegExp(`/${locale}/articles/$`));
      await expect(page.getByRole('status')).toHaveText(/.{10}/);
      expect(await violations(page)).toEqual([]);

      await page.unroute('**/pagefind/**');
      await field(page).fill(`${word} `);
      await expect(result(page)).toBeVisible();
      await expect(articles).toBeHidden();
    });

    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false });

      test('is a page with a form and the lists', async ({ page }) => {
        await page.goto(`${locale}/articles/`);
        await page.locator('[data-search-open]').first().click();
        await expect(page).toHaveURL(new RegExp(`/${locale}/search/$`));
        await expect(page.locator('.search-noscript')).toBeVisible();
        const box = page.locator('main [name="q"]');
        await box.fill('Redis');
        await box.press('Enter');
        await expect(page).toHaveURL(/\?q=Redis$/);
        await page.locator('.search-browse a').first().click();
        await expect(page).toHaveURL(new RegExp(`/${locale}/articles/$`));
      });
    });
  });
}

test('loads nothing of the index before it is asked', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  const { word } = await firstArticle(page, 'en');
  await open(page);
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((path) => path.includes('/pagefind/'))).toEqual([]);
  await field(page).fill(word);
  await expect(result(page)).toBeVisible();
  expect(loaded.filter((path) => path.endsWith('/pagefind.js'))).toHaveLength(1);
});

test('answers while a syllable is composed, and leaves the keys to the input method', async ({ page }) => {
  const { word, title } = await firstArticle(page, 'ko');
  const address = page.url();
  await open(page);
  await page.evaluate(() => {
    document.addEventListener('submit', () => document.body.setAttribute('data-submitted', ''));
  });
  const session = await page.context().newCDPSession(page);
  for (const text of [word.slice(0, 1), word]) {
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await expect(option(page, title)).toBeVisible();
  for (const key of ['ArrowDown', 'Enter', 'Escape']) {
    // What Chromium sends while an input method has the key.
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, windowsVirtualKeyCode: 229 });
    await field(page).dispatchEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true });
  }
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
  await expect(dialog(page)).toBeVisible();
  expect(page.url()).toBe(address);
  await expect(page.locator('body[data-submitted]')).toHaveCount(0);

  const before = await options(page).first().elementHandle();
  await session.send('Input.insertText', { text: word });
  await expect(field(page)).toHaveValue(word);
  // A new answer puts the choice back; on a slow machine it comes after the arrow.
  await expect.poll(() => before?.evaluate((element) => element.isConnected)).toBe(false);
  await page.keyboard.press('ArrowDown');
  await expectChosen(page, options(page).first());
});

test('leads to the search page when Enter is pressed and nothing is chosen', async ({ page }) => {
  const { word } = await firstArticle(page, 'en');
  await open(page);
  await field(page).fill(word);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/en/search/\\?q=${word}$`));
  await expect(page.locator('.search-results a').first()).toBeVisible();
});

test('still leads to the search page when its own script cannot be loaded', async ({ page }) => {
  await page.route(/search-elements/, (route) => route.abort());
  await page.goto('en/articles/');
  await open(page);
  await page.keyboard.type('Redis');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/\?q=Redis$/);
});

test('never says "nothing" because a part of the index is missing', async ({ page }) => {
  const { word } = await firstArticle(page, 'en');
  await page.route('**/*.pf_index', (route) => route.fulfill({ status: 500, body: '' }));
  await open(page);
  await field(page).fill(word);
  await expect(dialog(page).locator('.search-articles')).toBeVisible();
  await expect(page.getByRole('status')).not.toContainText(word);
});

test('recovers from a failure that lasts a moment', async ({ page }) => {
  const { word, title } = await firstArticle(page, 'en');
  await page.route('**/pagefind-entry.json*', (route) => route.abort(), { times: 1 });
  await open(page);
  await field(page).fill(word);
  await expect(option(page, title)).toBeVisible();
});

test('leaves a slash alone where somebody is writing', async ({ page }) => {
  await page.goto('en/search/');
  const box = page.locator('main [name="q"]');
  await box.focus();
  await page.keyboard.type('a/b');
  await expect(box).toHaveValue('a/b');
  await expect(dialog(page)).toBeHidden();
});

test('opens by the slash only while the reader wants that', async ({ page }) => {
  await page.goto('en/search/');
  await page.locator('.search-slash input').uncheck();
  await page.goto('en/articles/');
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(dialog(page)).toBeVisible();
});

test('shows a query as text', async ({ page }) => {
  const query = `<${nonsense}>`;
  await page.goto(`en/search/?q=${encodeURIComponent(query)}`);
  await expect(page.getByRole('status')).toContainText(query);
  await expect(page).toHaveTitle(new RegExp(query));
});
