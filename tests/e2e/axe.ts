import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * Looks for accessibility violations in a page as it is shown now.
 *
 * Pages have no frames, so the rules run where the page is: what `@axe-core/playwright` does for frames,
 * among it a second page for each report, takes many times as long as the rules.
 *
 * @param within selector of the only part to look at
 * @returns each as `rule: HTML of the element`
 */
export async function violations(page: Page, within?: string): Promise<string[]> {
  expect(page.frames(), 'frames, which are not looked into').toHaveLength(1);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (part) => {
    const { axe: rules } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await rules.run(part ?? document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, within);
}
