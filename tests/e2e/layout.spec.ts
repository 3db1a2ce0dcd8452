import { expect, type Page } from '@playwright/test';
import { pageTypes } from './page-types.ts';
import { openSite } from './sites.ts';
import { test } from './test.ts';

let site: Awaited<ReturnType<typeof openSite>>;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  site = await openSite({ name: 'every-mark', content: 'tests/fixtures/every-mark' });
});
test.afterAll(() => site.close());

/** Every 80 pixels, and both sides of each place where the layout changes. */
const widths = [
  ...Array.from({ length: 29 }, (_, step) => 320 + step * 80),
  ...[30, 40, 48, 60, 75].flatMap((em) => [em * 16 - 1, em * 16 + 1]),
].toSorted((a, b) => a - b);

for (const [type, path] of pageTypes) {
  if (path === '') continue;
  test(`nothing sticks out at any width: ${type}`, async ({ sharedPage: page }) => {
    await page.goto(site.url + path);
    await expectNothingToStickOut(page);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  // With scripts it sends the reader on.
  test('nothing sticks out at any width: choice of language', async ({ page }) => {
    await page.goto(site.url);
    await expectNothingToStickOut(page);
  });
});

test.describe('with styles of the reader', () => {
  // The policy of the pages refuses styles that are not theirs; a browser's own are not asked.
  test.use({ bypassCSP: true });

  test('text may be twice as large, or spaced more widely, without being cut', async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 800 });
    await page.goto(`${site.url}en/articles/every-mark/`);
    for (const content of [
      'html { font-size: 200% !important }',
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    ]) {
      await page.addStyleTag({ content });
      expect(await overflow(page)).toEqual([]);
    }
  });
});

test('a wide screen shows contents, text and margin side by side, with and without scripts', async ({
  browser,
}) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${site.url}en/articles/every-mark/`);
    const boxes = await Promise.all(
      ['.contents ol', '.spread > .prose', '.record'].map((part) => page.locator(part).boundingBox()),
    );
    const [contents, prose, margin] = boxes.map((box) => box ?? { x: NaN, width: NaN });
    expect(contents!.x + contents!.width).toBeLessThan(prose!.x);
    expect(prose!.x + prose!.width).toBeLessThan(margin!.x);
    await context.close();
  }
});

test('on paper there is the text, and neither menus nor empty columns', async ({ page }) => {
  await page.goto(`${site.url}en/articles/every-mark/`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.spread > .prose')).toBeVisible();
  for (const part of ['.site-header', '.site-footer', '.contents', '.participate']) {
    await expect(page.locator(part)).toBeHidden();
  }
});

async function expectNothingToStickOut(page: Page): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    expect(await overflow(page), `at ${width} pixels`).toEqual([]);
  }
}

/** What reaches beyond the page; boxes that scroll on their own may hold more than they show. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= edge) return [];
    return [...document.body.querySelectorAll('*')]
      .filter(
        (element) =>
          element.getBoundingClientRect().right > edge + 0.5 && !element.closest('pre, .table-scroll'),
      )
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
      .concat(`page ${document.documentElement.scrollWidth} of ${edge}`);
  });
}
