import { expect, type APIRequestContext, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { test } from './test.ts';

// The editorial page is no section; it stands here for the rules it keeps too.
const sections = [
  'paths',
  'editorial',
  'facts',
  'claims',
  'timeline',
  'organizations',
  'glossary',
  'sources',
];

/** Addresses of the built site, from its sitemap: a section that has nothing in it has none. */
async function paths(request: APIRequestContext): Promise<string[]> {
  const xml = await (await request.get('/sitemap.xml')).text();
  return Array.from(xml.matchAll(/<loc>([^<]+)<\/loc>/g), ([, address]) => new URL(address ?? '').pathname);
}

// English on a wide screen in the light, Korean on the smallest in the dark: between them every type of page in both.
for (const [locale, width, colorScheme] of [
  ['en', 1280, 'light'],
  ['ko', 320, 'dark'],
] as const) {
  for (const section of sections) {
    test(`the pages of a section are there, fit the screen, and have no accessibility violation: ${locale} ${section}`, async ({
      sharedPage: page,
      request,
    }) => {
      test.slow();
      const index = `/${locale}/${section}/`;
      const all = (await paths(request)).filter((path) => path.startsWith(index));
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      for (const path of all.toSorted().slice(0, 2)) {
        expect((await page.goto(path))?.status(), path).toBe(200);
        await expect(page.locator('h1')).toHaveCount(1);
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(beyond, `${path} at ${width}`).toBeLessThanOrEqual(0);
        await shorten(page);
        expect(await violations(page), path).toEqual([]);
      }
    });
  }
}

/** Rows of a long list are alike; axe needs minutes for hundreds of them. */
const shorten = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const row of document.querySelectorAll(
      'tbody tr:nth-child(n+12), .entry-body > * > :nth-child(n+20)',
    ))
      row.remove();
  });

test('the ledger sorts and filters, and its address keeps the choice', async ({ page }) => {
  await page.goto('/en/facts/');
  const rows = page.locator('.facts tbody tr:visible');
  const all = await rows.count();
  const year = page.locator('select[name=year]');
  const value = (await year.locator('option').nth(1).getAttribute('value')) ?? '';
  await year.selectOption(value);
  const some = await rows.count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await expect(page.getByRole('status')).toContainText(`${some} of ${all}`);
  await expect(page).toHaveURL(`/en/facts/?year=${value}`);

  await page.reload();
  await expect(rows).toHaveCount(some);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(rows).toHaveCount(all);

  const date = page.locator('thead th', { hasText: 'Date' });
  for (const order of ['ascending', 'descending']) {
    await date.getByRole('button').click();
    await expect(date).toHaveAttribute('aria-sort', order);
    const days = await page
      .locator('.facts tbody time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? '').filter(Boolean));
    const sorted = days.toSorted((a, b) => a.slice(0, 4).localeCompare(b.slice(0, 4)));
    if (order === 'descending') sorted.reverse();
    expect(days.map((day) => day.slice(0, 4))).toEqual(sorted.map((day) => day.slice(0, 4)));
  }
});

test('without scripts the ledger is a plain table with a way to each year', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/facts/');
  await expect(page.locator('.ledger-filters')).toBeHidden();
  await expect(page.locator('thead button')).toHaveCount(0);
  const way = page.locator('.ledger-years a').first();
  const target = (await way.getAttribute('href')) ?? '';
  await expect(page.locator(`[id="${target.slice(1)}"]`)).toHaveCount(1);
  await context.close();
});

test('the downloads hold what the table shows', async ({ page, request }) => {
  for (const locale of ['en', 'ko']) {
    const response = await request.get(`/${locale}/facts/`);
    const html = await response.text();
    const { facts } = (await (await request.get(`/${locale}/facts.json`)).json()) as {
      facts: { id: string }[];
    };
    expect(html.length / facts.length, 'characters per row').toBeLessThan(800);
    const csv = await (await request.get(`/${locale}/facts.csv`)).text();
    await page.goto(`/${locale}/facts/`);
    const ids = await page.locator('.facts tbody tr').evaluateAll((rows) => rows.map(({ id }) => id));
    expect(facts.map(({ id }) => id)).toEqual(ids);
    expect(csv.split('\r\n').length).toBeGreaterThan(ids.length);
    for (const id of ids) expect(csv).toContain(`\r\n${id},`);
  }
});

test('a preview is a small page of its own that no engine lists', async ({ request, page }) => {
  const html = await (await request.get('/en/facts.json')).json();
  const id = (html as { facts: { id: string }[] }).facts[0]?.id ?? '';
  for (const locale of ['en', 'ko']) {
    const response = await request.get(`/${locale}/previews/fact/${id}/`);
    const text = await response.text();
    expect(Buffer.byteLength(text)).toBeLessThan(2500);
    await page.setContent(text);
    await expect(page.locator('main p').first()).not.toBeEmpty();
    expect(text).toContain(`<html lang="${locale}">`);
    expect(text).toContain('noindex');
  }
});
