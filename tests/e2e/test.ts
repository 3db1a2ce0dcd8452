import { devices, test as base, type Page } from '@playwright/test';

/**
 * The `test` of all browser tests, so that they share their workers and browsers.
 *
 * `sharedPage` is for what leaves nothing behind: one page for all tests of a worker, because to open a page costs the
 * browser more than to load one. Media, size, routes and listeners begin anew; what is stored stays, so a test that
 * makes the site remember something takes `page`, which is new.
 */
export const test = base.extend<{ sharedPage: Page }, { pageOfWorker: Page }>({
  pageOfWorker: [
    async ({ browser }, use) => {
      // A worker has no options of tests; these are the ones of the configuration.
      const context = await browser.newContext({ ...devices['Desktop Chrome'], locale: 'en' });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  sharedPage: async ({ pageOfWorker: page, viewport }, use) => {
    await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, reducedMotion: null });
    await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
    await use(page);
    page.removeAllListeners();
    await page.unrouteAll();
    await page.goto('about:blank');
  },
});
