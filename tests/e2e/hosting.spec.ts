import { expect, type Page } from '@playwright/test';
import { openSite } from './sites.ts';
import { test } from './test.ts';

/** What the browser refused, or failed to load, while `visit` ran. */
async function complaints(page: Page, visit: () => Promise<void>): Promise<string[]> {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('requestfailed', (request) => heard.push(`${request.url()} ${request.failure()?.errorText ?? ''}`));
  await visit();
  return heard;
}

for (const [path, word] of [
  ['en/', 'Valkey'],
  ['ko/', '밸키'],
] as const) {
  test(`the strict policy stands in nobody's way while /${path} is searched`, async ({ page }) => {
    const heard = await complaints(page, async () => {
      await page.goto(path);
      await page.keyboard.press('/');
      await page.keyboard.type(word);
      await expect(page.locator('dialog[open]').getByRole('option').first()).toBeVisible();
    });
    expect(heard).toEqual([]);
  });
}

test('no string becomes HTML and no inline script runs', async ({ page }) => {
  await page.goto('en/');
  const refused = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>';
      return false;
    } catch {
      const script = document.createElement('script');
      script.append('globalThis.ran = true');
      document.head.append(script);
      return !('ran' in globalThis);
    }
  });
  expect(refused).toBe(true);
});

test('every file a page asks for is sent as its class demands', async ({ page, request }) => {
  const files = new Map<string, Record<string, string>>();
  page.on('response', (response) => files.set(new URL(response.url()).pathname, response.headers()));
  await page.goto('en/articles/', { waitUntil: 'networkidle' });
  expect([...files.keys()].some((file) => file.startsWith('/_astro/') && file.endsWith('.css'))).toBe(true);
  for (const [file, headers] of files) {
    const immutable = file.startsWith('/_astro/');
    expect(headers['cache-control'], file).toBe(
      immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    expect(headers['x-content-type-options'], file).toBe('nosniff');
  }
  const missing = await request.get('_astro/missing.css');
  expect([missing.status(), missing.headers()['cache-control']]).toEqual([404, 'no-store']);
});

test('an unknown address in Korean answers in Korean', async ({ page }) => {
  const response = await page.goto('ko/articles/nothing/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
});

test('under another base everything is found: links, styles, pictures, scripts and the search', async ({
  page,
}) => {
  // It builds a site first.
  test.setTimeout(300_000);
  const site = await openSite({ name: 'base', base: '/kb/' });
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!new URL(request.url()).pathname.startsWith('/kb/')) outside.push(request.url());
  });
  const heard = await complaints(page, async () => {
    await page.goto(`${site.url}ko/`);
    await page.keyboard.press('/');
    await page.keyboard.type('밸키');
    // A completion would leave before the index has come.
    await page.locator('dialog[open]').locator('.search-excerpt').first().click();
    await page.waitForURL(/\/kb\/ko\/.+/);
  });
  expect({ heard, outside }).toEqual({ heard: [], outside: [] });
  const links = await page
    .locator('a[href^="/"]')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  expect(links.length).toBeGreaterThan(5);
  for (const link of new Set(links)) {
    const { status } = await fetch(new URL(link ?? '', site.url));
    expect(status, link ?? '').toBe(200);
  }
  await site.close();
});
