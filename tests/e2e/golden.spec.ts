import { expect, type Page } from '@playwright/test';
import type { Answer, FoundPage, SearchIndex } from '../../src/search/client/answer.ts';
import { readGoldenQueries, recordRanks, type GoldenQuery } from '../golden/queries.ts';
import { test } from './test.ts';

// `UPDATE_GOLDEN=1` records where each query stands now.
const isUpdate = process.env['UPDATE_GOLDEN'] === '1';

for (const locale of ['en', 'ko']) {
  test(`finds what readers of ${locale} look for`, async ({ page }) => {
    const queries = readGoldenQueries(locale);
    await expectTargets(page, locale, queries);
    await page.goto(`${locale}/search/`);
    await page.waitForFunction(() => 'index' in (document.querySelector('kb-search-page') ?? {}));
    const asked: Asked[] = [];
    for (const query of queries) asked.push(judge(query, await ask(page, query), locale));

    if (isUpdate)
      await recordRanks(
        locale,
        asked.map(({ rank }) => rank),
      );
    const moved = asked.filter(({ query, rank }) => query.rank !== undefined && query.rank !== rank);
    if (moved.length > 0) {
      const rows = moved.map(({ query, rank }) => [
        query.q,
        query.finds,
        `${say(query.rank)} → ${say(rank)}`,
      ]);
      process.stdout.write(`\nRanks that changed in ${locale}:\n${table(rows)}\n`);
    }
    const missed = asked
      .filter(({ isGood }) => !isGood)
      .map(({ query, rank, first }) => [query.q, expected(query), say(rank), first.join(', ')]);
    expect(missed.length, `\n${table([['query', 'expected', 'rank', 'first'], ...missed])}\n`).toBe(0);
  });
}

interface Asked {
  query: GoldenQuery;
  /** Null when it is not among the first ten. */
  rank: number | null;
  isGood: boolean;
  /** What stands first, as paths inside the language. */
  first: string[];
}

async function ask(page: Page, { q, typed = 'NFC' }: GoldenQuery): Promise<Answer> {
  return page.evaluate(async (query) => {
    const element = document.querySelector('kb-search-page') as HTMLElement & { index: SearchIndex };
    return element.index.search(query, { count: 10 });
  }, q.normalize(typed));
}

/** A card stands above all results. */
function judge(query: GoldenQuery, { card, pages, total, others }: Answer, locale: string): Asked {
  const { finds, within = 0 } = query;
  const pathOf = (url: string): string =>
    new URL(url).pathname.replace(new RegExp(`^/${locale}/`), '').replace(/\/$/, '');
  const isTarget = ({ url, sections }: FoundPage): boolean => {
    const [path, id] = finds.split('#');
    return (
      pathOf(url) === path && (id === undefined || sections.some(({ url }) => new URL(url).hash === `#${id}`))
    );
  };
  const place = card && pathOf(card.url) === finds ? 1 : pages.findIndex(isTarget) + 1;
  const elsewhere = others.flatMap((other) => other.pages);
  const first = [...pages, ...elsewhere].slice(0, 3).map(({ url }) => pathOf(url));
  const isEmpty = total === 0 && elsewhere.length === 0 && !card;
  return {
    query,
    rank: place === 0 ? null : place,
    isGood: finds === 'nothing' ? isEmpty : place > 0 && place <= within,
    first: card ? [`[${pathOf(card.url)}]`, ...first] : first,
  };
}

/** A page that was renamed is a mistake in the list, not in the search. */
async function expectTargets(page: Page, locale: string, queries: readonly GoldenQuery[]): Promise<void> {
  const targets = new Set(queries.map(({ finds }) => finds).filter((finds) => finds !== 'nothing'));
  const unknown: string[] = [];
  for (const target of targets) {
    const [path = '', id] = target.split('#');
    const response = await page.request.get(`${locale}/${path}/`);
    if (!response.ok() || (id !== undefined && !(await response.text()).includes(` id="${id}"`)))
      unknown.push(target);
  }
  expect(unknown, 'pages and sections that the golden queries name and the site has not').toEqual([]);
}

const expected = ({ finds, within }: GoldenQuery): string =>
  within === undefined ? finds : `${finds} within ${within}`;

const say = (rank: number | null | undefined): string => (rank === null ? 'none' : String(rank ?? ''));

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => columnsOf(row[i] ?? '')))) ?? [];
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => cell + ' '.repeat(Math.max(0, (widths[i] ?? 0) - columnsOf(cell)))).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

/** In a terminal Hangul and full-width letters are two columns wide. */
const columnsOf = (text: string): number =>
  text.normalize('NFC').replace(/[\u1100-\u115F\u3000-\u318F\uAC00-\uD7A3\uFF01-\uFF60]/g, '  ').length;
