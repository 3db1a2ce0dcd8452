import { expect, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { openSite } from './sites.ts';
import { test } from './test.ts';

let site: Awaited<ReturnType<typeof openSite>>;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  site = await openSite({ name: 'charts', content: 'tests/fixtures/charts' });
});
test.afterAll(() => site.close());

const pages = ['charts/', 'charts/harbour-fees/', 'charts/harbour-tolls/', 'articles/harbour/'];

for (const locale of ['en', 'ko']) {
  for (const path of pages) {
    test(`${locale}/${path} keeps its policy, its width and the rules of access, light and dark`, async ({
      sharedPage: page,
    }) => {
      test.slow();
      const complaints: string[] = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      await page.goto(`${site.url}${locale}/${path}`);
      for (const width of [320, 390, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        expect(await clipped(page), `text outside its picture at ${width}`).toEqual([]);
      }
      for (const theme of ['light', 'dark']) {
        await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
        expect(await violations(page, '.chart'), theme).toEqual([]);
      }
      expect(await page.locator('[style]').count()).toBe(0);
      expect(complaints).toEqual([]);
    });
  }
}

test('a picture stands among paragraphs, named by its title and its text, one size at a time', async ({
  sharedPage: page,
}) => {
  await page.goto(`${site.url}en/articles/harbour/`);
  expect(await page.locator('.prose p figure').count()).toBe(0);
  for (const [width, size] of [
    [390, 'narrow'],
    [1440, 'wide'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    const pictures = page.getByRole('img', { name: /What the harbour keeps The fee fell from 20 percent/ });
    await expect(pictures).toHaveCount(2);
    await expect(pictures.first()).toHaveClass(`chart-${size}`);
  }
});

test('the same points stand in the picture, the table and the file', async ({
  sharedPage: page,
  request,
}) => {
  await page.goto(`${site.url}en/charts/harbour-fees/`);
  await expect(page.locator('.chart-points tbody tr')).toHaveText([
    /31 December 2018\s*20%/,
    /2019\s*12%/,
    /2020\s*9\.5%/,
    /2024\s*3%/,
  ]);
  await expect(page.locator('.chart-wide .chart-dot circle')).toHaveCount(4);
  const address = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
  const csv = await (await request.get(new URL(address ?? '', page.url()).href)).text();
  expect(
    csv
      .trim()
      .split('\r\n')
      .map((row) => row.split(',')[2]),
  ).toEqual(['value', '20', '12', '9.5', '3']);
});

test('on paper and in forced colours the picture is there', async ({ sharedPage: page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${site.url}en/charts/harbour-fees/`);
  await expect(page.locator('.chart-wide')).toBeVisible();
  await page.emulateMedia({ media: 'print', forcedColors: 'none' });
  await expect(page.locator('.chart-points')).toBeVisible();
  await expect(page.locator('.chart-wide, .chart-narrow').filter({ visible: true })).toHaveCount(1);
});

/** Words of a picture that reach beyond it. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.chart-picture svg')].flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')]
        .filter((text) => {
          const box = text.getBoundingClientRect();
          return (
            box.width > 0 &&
            (box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1)
          );
        })
        .map(({ textContent }) => textContent);
    }),
  );
}
