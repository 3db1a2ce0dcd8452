import { expect, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { pageTypes } from './page-types.ts';
import { openSite } from './sites.ts';
import { test } from './test.ts';

let site: Awaited<ReturnType<typeof openSite>>;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  site = await openSite({ name: 'every-mark', content: 'tests/fixtures/every-mark' });
});
test.afterAll(() => site.close());

for (const [type, path] of pageTypes) {
  test(`has no accessibility violation, wide in light and narrow in dark: ${type}`, async ({
    sharedPage: page,
  }) => {
    test.slow();
    await stayHere(page, path);
    await page.goto(site.url + path);
    for (const { colorScheme, width } of [
      { colorScheme: 'light', width: 1280 },
      { colorScheme: 'dark', width: 390 },
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      expect(await violations(page), `${colorScheme}, ${width} pixels`).toEqual([]);
    }
    expect(await page.locator('h1:visible').count(), 'titles of the page').toBe(1);
    expect(await page.locator('html').getAttribute('lang')).toBe(/^ko\//.test(path) ? 'ko' : 'en');
  });

  test(`shows where the keyboard is, with colours of its own and with forced ones: ${type}`, async ({
    sharedPage: page,
  }) => {
    test.slow();
    await stayHere(page, path);
    for (const forcedColors of ['none', 'active'] as const) {
      await page.emulateMedia({ forcedColors });
      await page.goto(site.url + path);
      expect(await unmarkedStops(page)).toEqual([]);
    }
  });
}

test('the tools that look for faults find one', async ({ page }) => {
  await page.setContent(
    '<html><title>Canary</title><img src="x.png"><a href="#" style="outline:0">here</a></html>',
  );
  expect((await violations(page)).length).toBeGreaterThan(0);
  expect((await unmarkedStops(page)).length).toBeGreaterThan(0);
});

test('an article in the other language only says so, and says which language it is in', async ({ page }) => {
  await page.goto(`${site.url}ko/articles/every-mark/`);
  await expect(page.locator('.notice')).toContainText('영어');
  await expect(page.locator('.spread h1')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.spread > .prose')).toHaveAttribute('lang', 'en');
});

test('the theme a reader chooses stays, on the next page too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${site.url}en/`);
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByLabel('Theme').selectOption('dark');
  expect(await paper()).not.toBe(light);
  await page.goto(`${site.url}en/articles/`);
  expect(await paper()).not.toBe(light);
  await page.getByLabel('Theme').selectOption('system');
  expect(await paper()).toBe(light);
});

/** The root sends readers with a script on to their language; here it is the page that is looked at. */
async function stayHere(page: Page, path: string): Promise<void> {
  if (path === '')
    await page.route(/\/_astro\/index\./, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    );
}

/** Walks the page by Tab; answers the stops without an outline, of their own or of what stands around them. */
async function unmarkedStops(page: Page): Promise<string[]> {
  const unmarked: string[] = [];
  for (let stop = 0; stop < 120; stop++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body || 'seen' in (element as HTMLElement).dataset) return 'end';
      (element as HTMLElement).dataset['seen'] = '';
      const marks = [element, element.parentElement].map((marked) => marked && getComputedStyle(marked));
      if (
        marks.some((style) => style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2)
      )
        return '';
      return element.outerHTML.slice(0, 100);
    });
    if (found === 'end') return unmarked;
    if (found) unmarked.push(found);
  }
  return unmarked;
}
