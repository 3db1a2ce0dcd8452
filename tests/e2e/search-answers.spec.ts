import { expect, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import {
  dialog,
  expectChosen,
  field,
  firstArticle,
  namedEntry,
  nonsense,
  open,
  options,
  result,
  status,
} from './search-steps.ts';
import { test } from './test.ts';

const slips = {
  en: { typed: 'partnreship', meant: 'partnership' },
  ko: { typed: 'dkakwhs', meant: '아마존' },
};

for (const locale of ['en', 'ko'] as const) {
  test.describe(`answers in ${locale}`, () => {
    test('completes before the index has answered, and keeps what was chosen', async ({ page }) => {
      const { word, title } = await firstArticle(page, locale);
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/pagefind.js*', async (route) => {
        await held;
        await route.continue();
      });
      await open(page);
      await field(page).fill(word);
      const completions = dialog(page).locator('.search-completion');
      await expect(completions.filter({ hasText: title })).toBeVisible();
      expect(await completions.count()).toBeLessThanOrEqual(4);
      await expect(result(page)).toBeHidden();
      await page.keyboard.press('ArrowDown');
      await expectChosen(page, completions.first());
      const top = (await completions.first().boundingBox())?.y;

      release();
      await expect(result(page)).toBeVisible();
      await expectChosen(page, completions.first());
      expect((await completions.first().boundingBox())?.y).toBe(top);
    });

    test('shows what a name stands for, first among the results', async ({ page }) => {
      const { path, headings, about } = await namedEntry(page, locale);
      await page.goto(`${locale}/articles/`);
      await open(page);
      await field(page).fill(headings[0] ?? '');
      const card = dialog(page).locator('.search-card');
      await expect(card.locator('.search-title')).toHaveText(headings[0] ?? '');
      await expect(card.locator('.search-kind')).toHaveText(about?.kind ?? '');
      await expect(card.locator('.search-summary')).toHaveText(/.{20}/);
      await expect(card.locator('.search-count')).toContainText(String(about?.articles));
      await expect(card).toHaveAttribute('href', new RegExp(`${path}$`));
      await expect(options(page).and(page.locator(':not(.search-completion)')).first()).toHaveClass(
        'search-card',
      );
      await expect(dialog(page).locator(`.search-article[href*="${path}"]`)).toHaveCount(0);
    });

    test('says what it understood, and asks for what was typed instead', async ({ page }) => {
      const { typed, meant } = slips[locale];
      await page.goto(`${locale}/articles/`);
      await open(page);
      await field(page).fill(typed);
      await expect(status(page)).toContainText(meant);
      await expect(result(page)).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await dialog(page).locator('.search-instead').click();
      await expect(status(page)).toContainText(typed);
      await expect(dialog(page).locator('.search-instead')).toBeHidden();
      await expect(result(page)).toBeHidden();
      await expect(dialog(page).locator('.search-articles')).toBeVisible();
      await expect(field(page)).toHaveValue(typed);
    });

    test('remembers what was looked for, and forgets it again', async ({ page }) => {
      const { word } = await firstArticle(page, locale);
      const recent = dialog(page).locator('.search-recent');
      await open(page);
      await expect(page.locator('kb-search:defined')).toBeAttached();
      await expect(recent).toBeHidden();
      for (const query of [word, `${word} `, nonsense]) {
        await open(page);
        await expect(page.locator('kb-search:defined')).toBeAttached();
        await field(page).fill(query);
        await field(page).press('Enter');
        await page.waitForURL('**/search/?q=*');
        await page.goto(`${locale}/articles/`);
      }
      await open(page);
      await expect(recent.getByRole('listitem')).toHaveText([new RegExp(nonsense), new RegExp(word)]);
      expect(await violations(page)).toEqual([]);
      await recent.locator('.search-again').last().click();
      await expect(result(page)).toBeVisible();
      await expect(recent).toBeHidden();
      await field(page).fill('');
      await recent.locator('.search-forget').first().click();
      await expect(recent.getByRole('listitem')).toHaveText([new RegExp(word)]);
      await expect(recent.locator('.search-forget')).toBeFocused();
      await recent.locator('.search-forget-all').click();
      await expect(recent).toBeHidden();
      await expect(field(page)).toBeFocused();
      expect(await page.evaluate(() => localStorage.getItem('kb-recent-searches'))).toBeNull();
    });

    test('lets a small screen scroll neither sideways nor under its keyboard', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      const { word } = await firstArticle(page, locale);
      await open(page);
      await field(page).fill(word);
      await expect(result(page)).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      const inner = dialog(page).locator('.search-box');
      expect(await inner.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);

      await page.evaluate(() => {
        Object.defineProperty(visualViewport, 'height', { value: 330 });
        visualViewport?.dispatchEvent(new Event('resize'));
      });
      const box = await dialog(page).boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(330);
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowUp');
      const chosen = await options(page).last().boundingBox();
      expect((chosen?.y ?? 0) + Math.min(chosen?.height ?? 0, 40)).toBeLessThanOrEqual(330);
    });
  });
}

test('announces each answer once', async ({ page }) => {
  const { word } = await firstArticle(page, 'en');
  await open(page);
  await field(page).fill(word);
  await expect(result(page)).toBeVisible();
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const line = document.querySelector('kb-search [role="status"]');
    if (line) new MutationObserver(() => said.push(line.textContent)).observe(line, { childList: true });
  });
  await field(page).pressSequentially(` ${word.slice(0, 3)}`, { delay: 20 });
  await page.waitForFunction(() => (globalThis as unknown as { said: string[] }).said.length > 0);
  await page.waitForTimeout(1000);
  const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^\d+ results?\./);
});

test('stores nothing where storage is off, and works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Denied', 'SecurityError');
      },
    });
  });
  const { word } = await firstArticle(page, 'en');
  await open(page);
  await field(page).fill(word);
  await expect(result(page)).toBeVisible();
  await result(page).click();
  await expect(page).toHaveURL(/mark=/);
  await open(page);
  await expect(dialog(page).locator('.search-recent')).toBeHidden();
});

test.describe('the way back', () => {
  test('closes the dialog, and forward opens it again', async ({ page }) => {
    await page.goto('en/');
    await firstArticle(page, 'en');
    const address = page.url();
    await open(page);
    await page.goBack();
    await expect(dialog(page)).toBeHidden();
    expect(page.url()).toBe(address);
    await page.goForward();
    await expect(dialog(page)).toBeVisible();
    await expect(field(page)).toBeFocused();
    await page.reload();
    await expect(dialog(page)).toBeVisible();
  });

  test('leaves no entry behind that leads nowhere', async ({ page }) => {
    await page.goto('en/');
    await firstArticle(page, 'en');
    for (let i = 0; i < 3; i += 1) {
      await open(page);
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
    }
    // The dialog goes back by itself; a question asked on the way is lost.
    const isOnEntry = (): Promise<boolean> =>
      page.evaluate(() => (history.state as { search?: boolean } | null)?.search ?? false).catch(() => true);
    await expect.poll(isOnEntry).toBe(false);
    await page.goBack();
    await expect(page).toHaveURL(/\/en\/$/);
  });

  test('leads from a result straight to the page that the search was opened on', async ({ page }) => {
    const { word } = await firstArticle(page, 'en');
    const address = page.url();
    await open(page);
    await field(page).fill(word);
    await result(page).click();
    await expect(page).toHaveURL(/mark=/);
    await page.goBack();
    await expect(page).toHaveURL(address);
    await expect(dialog(page)).toBeHidden();
  });

  test('stays with the page where a result is in the same page', async ({ page }) => {
    await landOnSection(page);
    const address = page.url();
    await open(page);
    await field(page).fill(new URL(address).searchParams.get('mark') ?? '');
    const here = dialog(page).locator(`.search-section[href="${address}"]`);
    await expect(here).toBeVisible();
    await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
    await here.click();
    await expect(dialog(page)).toBeHidden();
    expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
    expect(page.url()).toBe(address);
  });
});

test('suggests a topic that nothing has, where the repository is known', async ({ page }) => {
  await page.goto('en/articles/');
  await expect(dialog(page).locator('.search-suggest')).toHaveCount(0);
  await page.route('**/en/articles/', async (route) => {
    const response = await route.fetch();
    const link =
      '<a class="search-suggest" href="https://github.com/o/n/issues/new?template=topic.yml">Suggest</a>';
    const body = (await response.text()).replace('<a class="search-articles"', `${link}$&`);
    await route.fulfill({ response, body });
  });
  await page.reload();
  await open(page);
  await field(page).fill(`${nonsense}&a`);
  const suggest = dialog(page).locator('.search-suggest');
  await expect(suggest).toBeVisible();
  await expect(suggest).toHaveAttribute(
    'href',
    new RegExp(`template=topic.yml&topic=${encodeURIComponent(`${nonsense}&a`)}$`),
  );
});

/** On an article, at a section that the search has led to. */
async function landOnSection(page: Page): Promise<void> {
  await page.goto('en/articles/');
  await open(page);
  await field(page).fill('marketplace');
  await dialog(page).locator('.search-section').first().click();
  await expect(page).toHaveURL(/mark=.*#/);
}
