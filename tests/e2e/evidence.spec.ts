import { expect, type Locator, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { test } from './test.ts';

const wide = { width: 1440, height: 900 };
const narrow = { width: 390, height: 800 };

for (const locale of ['en', 'ko']) {
  test.describe(`evidence in ${locale}`, () => {
    test('stands in the margin while the mouse is on a figure, clear of everything else', async ({
      page,
    }) => {
      await page.setViewportSize(wide);
      await openArticle(page, locale);
      const links = page.locator('.prose > p a.typed.fact');
      for (const link of [links.first(), links.last()]) {
        await meet(page, link);
        await expect(card(page)).toContainText(await statement(page, link));
        await expect(link).toHaveAttribute('aria-expanded', 'true');
        await expectClear(page);
      }
      // The way from the line to the margin is long enough to lose a card on.
      await card(page).hover();
      await page.waitForTimeout(1800);
      await expect(card(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(card(page)).toHaveCount(0);
    });

    test('keeps the gutter of the window where the margin is narrow', async ({ page }) => {
      await openArticle(page, locale);
      const links = page.locator('.prose > p a.typed.fact');
      const gutter = await page
        .locator('.spread')
        .evaluate((sheet) => parseFloat(getComputedStyle(sheet).paddingInlineEnd));
      for (const width of [1200, 1250, 1300]) {
        await page.setViewportSize({ width, height: 900 });
        for (const link of [links.nth(1), links.last()]) {
          await meet(page, link);
          await expect(card(page)).toContainText(await statement(page, link));
          await expect(card(page)).toHaveClass(/in-margin/);
          await expectClear(page);
          const { x, width: own } = await boxOf(card(page));
          expect(width - x - own, `beside the card at ${width}`).toBeGreaterThanOrEqual(gutter - 1);
          await page.keyboard.press('Escape');
        }
      }
    });

    test('opens, is walked and closes by keyboard', async ({ page }) => {
      await page.setViewportSize(narrow);
      await openArticle(page, locale);
      const link = page.locator('.prose > p a.typed.fact').first();
      await link.focus();
      await expect(card(page)).toContainText(await statement(page, link));
      const inside = card(page).getByRole('link');
      await page.keyboard.press('Tab');
      await expect(inside.first()).toBeFocused();
      await page.keyboard.press('Shift+Tab');
      await expect(link).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await expect(card(page)).toHaveCount(0);
      await expect(link).toBeFocused();
      await expect(link).not.toHaveAttribute('aria-expanded');

      // Gone and come back: what Escape closed opens again.
      await page.locator('.skip-link').focus();
      await link.focus();
      await expect(card(page)).toBeVisible();
      await inside.last().focus();
      await page.keyboard.press('Tab');
      await expect(card(page).filter({ hasText: await statement(page, link) })).toHaveCount(0);
      expect(await follows(page, link), 'the stop after the card is the one after its link').toBe(true);

      await link.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator(':target')).toContainText(await statement(page, link));
    });

    test('has no accessibility violation while a card is open, in light and dark', async ({ page }) => {
      test.slow();
      // Before the colours change: a colour on its way to another is neither.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openArticle(page, locale);
      for (const [size, colorScheme] of [
        [wide, 'light'],
        [narrow, 'dark'],
      ] as const) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme });
        await page.locator('.prose > p a.typed.fact').first().focus();
        await expect(card(page)).toBeVisible();
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.locator('h1').click();
        await page.locator('body').press('Tab');
      }
    });

    test.describe('by touch', () => {
      test.use({ hasTouch: true, viewport: narrow });

      test('shows at the first tap, below the line, and follows at the second', async ({ page }) => {
        await openArticle(page, locale);
        const link = page.locator('.prose > p a.typed.fact').first();
        const said = await statement(page, link);
        await link.tap();
        await expect(card(page)).toContainText(said);
        expect(new URL(page.url()).hash).toBe('');
        expect((await boxOf(card(page))).y).toBeGreaterThan((await boxOf(link)).y);
        await expectClear(page);
        await page.locator('h1').tap();
        await expect(card(page)).toHaveCount(0);

        await link.tap();
        await expect(card(page)).toBeVisible();
        expect(new URL(page.url()).hash, 'a card that was fetched before opens at the first tap too').toBe(
          '',
        );
        await link.tap();
        await expect(page.locator(':target')).toContainText(said);
        await expect(card(page)).toHaveCount(0);
      });

      test('leads to the foot at once when the evidence cannot be had', async ({ page }) => {
        await page.route('**/previews/**', (route) => route.abort());
        await openArticle(page, locale);
        const link = page.locator('.prose > p a.typed.fact').first();
        await link.tap();
        await expect(page.locator(':target')).toContainText(await statement(page, link));
      });
    });

    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false });

      test('is at the foot, with the way back', async ({ page }) => {
        await openArticle(page, locale);
        const link = page.locator('.prose > p a.typed.fact').first();
        const href = (await link.getAttribute('href')) ?? '';
        await link.click();
        expect(new URL(page.url()).hash).toBe(href);
        const entry = page.locator(`[id="${href.slice(1)}"]`);
        await expect(entry).toBeInViewport();
        await expect(entry.locator('a[href^="#source-"]')).toBeVisible();
        await entry.locator('.back-to-text').click();
        await expect(link).toBeInViewport();
      });
    });
  });
}

test('loads nothing for a card before a link is met, and each card once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openArticle(page, 'en');
  await page.waitForLoadState('networkidle');
  const ofCards = () => asked.filter((path) => /\/previews\/|\/preview\./.test(path));
  expect(ofCards()).toEqual([]);
  const link = page.locator('.prose > p a.typed.fact').first();
  for (let time = 0; time < 2; time++) {
    await link.hover();
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await page.mouse.move(0, 0);
  }
  expect(ofCards().filter((path) => path.includes('/previews/'))).toHaveLength(1);
});

test('an article in the text shows its title, its summary and its reading time', async ({ page }) => {
  await openArticle(page, 'en');
  const link = page.locator('.prose a[data-preview*="/previews/article/"]').first();
  await link.focus();
  await expect(card(page)).toContainText(/\d+ min/);
  await expect(card(page).getByRole('link')).toHaveAttribute(
    'href',
    (await link.getAttribute('href'))?.replace(/#.*/, '') ?? '',
  );
});

test('is not on paper', async ({ page }) => {
  await openArticle(page, 'en');
  await page.locator('.prose > p a.typed.fact').first().focus();
  await expect(card(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(card(page)).toBeHidden();
  await expect(page.locator('.evidence li').first()).toBeVisible();
});

/** What `openArticle` found, by language. */
const found = new Map<string, string>();

/** Opens the first article of the list that has a figure with a fact behind it, and links to another article. */
async function openArticle(page: Page, locale: string): Promise<void> {
  const known = found.get(locale);
  if (known !== undefined) {
    await page.goto(known);
    return;
  }
  await page.goto(`${locale}/articles/`);
  const addresses = await page
    .locator('main .entry-title')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const address of addresses) {
    await page.goto(address);
    const facts = await page.locator('.prose > p a.typed.fact').count();
    if (facts <= 2 || (await page.locator('.prose a[data-preview*="/previews/article/"]').count()) === 0)
      continue;
    found.set(locale, address);
    return;
  }
  throw new Error(`No article in ${locale} rests on facts.`);
}

const card = (page: Page): Locator => page.locator('.preview-card');

/** The statement behind a figure, as the foot of the page has it. */
async function statement(page: Page, link: Locator): Promise<string> {
  const id = (await link.getAttribute('href'))?.slice(1) ?? '';
  return (await page.locator(`[id="${id}"] > p`).first().innerText()).trim();
}

/** The card is in the window, its sides at least, and lies on no text and no other part of the page. */
async function expectClear(page: Page): Promise<void> {
  const own = await boxOf(card(page));
  const { width, height } = page.viewportSize() ?? wide;
  expect(own.x).toBeGreaterThanOrEqual(0);
  expect(own.x + own.width).toBeLessThanOrEqual(width);
  const inMargin = await card(page).evaluate((element) => element.classList.contains('in-margin'));
  if (!inMargin) return;
  expect(own.y).toBeGreaterThanOrEqual(0);
  expect(own.y + own.height).toBeLessThanOrEqual(height);
  for (const other of [
    page.locator('.prose > :first-child'),
    page.locator('.record'),
    page.locator('.article-foot'),
  ]) {
    const box = await boxOf(other);
    const apart =
      box.x + box.width <= own.x ||
      own.x + own.width <= box.x ||
      box.y + box.height <= own.y ||
      own.y + own.height <= box.y;
    expect(apart).toBe(true);
  }
}

async function boxOf(element: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  return (await element.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
}

/** Focus is on the next stop of the page after `link`. */
async function follows(page: Page, link: Locator): Promise<boolean> {
  const stops = page.locator('.prose :is(a[href], button, summary, [tabindex="0"])');
  const own = await link.evaluateHandle((element) => element);
  return stops.evaluateAll((all, element) => {
    const stop = all.filter((other) => !other.closest('.preview-card'));
    return stop[stop.indexOf(element) + 1] === document.activeElement;
  }, own);
}

/** Puts the mouse on the first line of a link: the middle of a link that is broken over two lines is beside it. */
async function meet(page: Page, link: Locator): Promise<void> {
  await page.mouse.move(0, 0);
  const position = await link.evaluate((element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [line] = element.getClientRects();
    const box = element.getBoundingClientRect();
    return line && { x: line.x - box.x + line.width / 2, y: line.height / 2 };
  });
  await link.hover(position ? { position } : {});
}
