import { expect } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openSite } from './sites.ts';
import { test } from './test.ts';

/**
 * The harbour with one figure changed: in the fact and its statement, or also in every sentence that quotes it.
 *
 * @returns its folder, another one for each, because tests run side by side
 */
function changedHarbour(changed: 'fact' | 'fact-and-prose'): string {
  const room = path.resolve('.cache/living-figures', changed);
  const source = path.join(room, 'sources/harbour-report.yaml');
  rmSync(room, { recursive: true, force: true });
  cpSync('tests/fixtures/charts', room, { recursive: true });
  replace(source, 'The fee was 20 percent', 'The fee was 18 percent');
  replace(source, '수수료는 20%였다', '수수료는 18%였다');
  replace(source, 'value: 20,', 'value: 18,');
  if (changed === 'fact') return room;
  for (const file of ['articles/en/harbour.md', 'articles/ko/harbour.md', 'charts/harbour-fees.yaml']) {
    replace(path.join(room, file), '20 percent](fact:fee-2018)', '18 percent](fact:fee-2018)');
    replace(path.join(room, file), '20%](fact:fee-2018)', '18%](fact:fee-2018)');
  }
  return room;
}

function replace(file: string, from: string, to: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));
}

test('a changed fact makes the check name every sentence that is now wrong', () => {
  const room = changedHarbour('fact');
  const { status, stdout } = spawnSync(process.execPath, ['src/cli/index.ts', 'check', '--json'], {
    env: { ...process.env, CONTENT_DIR: room },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  const problems = JSON.parse(stdout) as { file: string; rule: string; message: string }[];
  expect(problems.map(({ file, rule }) => `${path.relative(room, file)} ${rule}`)).toEqual([
    'articles/en/harbour.md figure-disagrees',
    'articles/ko/harbour.md figure-disagrees',
    'charts/harbour-fees.yaml figure-disagrees',
    'charts/harbour-fees.yaml figure-disagrees',
  ]);
  expect(problems[1]?.message).toContain('expected 18%');
});

test('a changed fact changes the article, the ledger, the chart, its table and the files', async () => {
  test.setTimeout(240_000);
  const room = changedHarbour('fact-and-prose');
  const before = await openSite({ name: 'charts', content: 'tests/fixtures/charts' });
  const after = await openSite({ name: 'living-figures', content: room });
  try {
    const shows = (root: string, file: string): string => readFileSync(path.join(root, file), 'utf8');
    for (const file of [
      'en/articles/harbour/index.html',
      'ko/articles/harbour/index.html',
      'en/facts/index.html',
      'en/facts.csv',
      'en/facts.json',
      'en/charts/harbour-fees/index.html',
      'en/charts/harbour-fees.csv',
      'en/previews/fact/fee-2018/index.html',
    ]) {
      expect(shows(after.root, file), file).not.toEqual(shows(before.root, file));
      expect(shows(after.root, file), file).toContain('18');
    }
    const picture = (root: string): string | undefined =>
      /<svg[^>]*class="[^"]*\bwide\b[\s\S]*?<\/svg>|<svg[\s\S]*?<\/svg>/.exec(
        shows(root, 'en/charts/harbour-fees/index.html').split('<figure')[1] ?? '',
      )?.[0];
    expect(picture(after.root)).toBeTruthy();
    expect(picture(after.root)).not.toEqual(picture(before.root));
  } finally {
    await Promise.all([before.close(), after.close()]);
  }
});
