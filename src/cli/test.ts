import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { styleText } from 'node:util';
import { cacheDir } from '../content/environment.ts';
import { ContentError } from '../content/problem.ts';
import { build } from './build.ts';
import { findBrowser, NO_BROWSER } from './browser.ts';
import { check } from './check.ts';
import { CommandError } from './command-error.ts';
import { runTool, type Tool } from './tool.ts';

const reports = path.join(cacheDir, 'test');

/** Every step of `npm test` in its order. A step that is no suite of tests counts as one. */
const STEPS = {
  format: () => tool('prettier', ['--check', '--log-level', 'warn', '.']),
  lint: () => tool('eslint', ['--max-warnings', '0', '.']),
  types: () => tool('astro', ['check', '--minimumFailingSeverity', 'warning']),
  unit: unitTests,
  content: async () => single((await check([], { json: false, all: false, suggest: false })) === 0),
  build: async () => {
    await build();
    return single(true);
  },
  browser: browserTests,
} as const satisfies Record<string, () => Promise<Tally>>;

/**
 * `kb test`: runs every step even when one before it failed, and ends with the line `N passed, N failed`.
 *
 * @param only names of steps; all when empty
 * @returns 1 when something failed
 */
export async function test(only: readonly string[]): Promise<number> {
  const unknown = only.find((name) => !(name in STEPS));
  if (unknown !== undefined) {
    throw new CommandError(
      `Unexpected step "${unknown}", expected some of: ${Object.keys(STEPS).join(', ')}.`,
    );
  }
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const results: Result[] = [];
  for (const [name, run] of Object.entries(STEPS)) {
    if (only.length > 0 && !only.includes(name)) continue;
    process.stdout.write(`\n${styleText('bold', `── ${name} `.padEnd(72, '─'))}\n`);
    const started = performance.now();
    const tally =
      name === 'browser' && results.some((result) => result.name === 'build' && result.failed > 0)
        ? { passed: 0, failed: 1, note: 'not run: the site could not be built' }
        : await attempt(run);
    results.push({ name, ...tally, seconds: (performance.now() - started) / 1000 });
  }
  return summary(results);
}

interface Tally {
  passed: number;
  failed: number;
  note?: string;
}

interface Result extends Tally {
  name: string;
  seconds: number;
}

async function attempt(run: () => Promise<Tally>): Promise<Tally> {
  try {
    return await run();
  } catch (error) {
    const known = error instanceof CommandError || error instanceof ContentError;
    const text = known
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
    process.stdout.write(`${text}\n`);
    return single(false);
  }
}

function summary(results: readonly Result[]): number {
  process.stdout.write(`\n${styleText('bold', '── summary '.padEnd(72, '─'))}\n`);
  const total = { passed: 0, failed: 0 };
  for (const { name, passed, failed, seconds, note } of results) {
    total.passed += passed;
    total.failed += failed;
    const mark = failed > 0 ? styleText('red', '✗') : styleText('green', '✓');
    const counts = [`${passed} passed`, failed > 0 && `${failed} failed`, note].filter(Boolean).join(', ');
    process.stdout.write(
      `${mark} ${name.padEnd(9)}${counts.padEnd(48)}${seconds.toFixed(1).padStart(7)} s\n`,
    );
  }
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
  return total.failed > 0 ? 1 : 0;
}

const single = (passed: boolean): Tally => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });

async function tool(name: Tool, args: readonly string[]): Promise<Tally> {
  return single((await runTool(name, args)).code === 0);
}

async function unitTests(): Promise<Tally> {
  const tap = path.join(reports, 'unit.tap');
  const reporters = ['dot', 'stdout', 'tap', tap].map((value, index) =>
    index % 2 === 0 ? `--test-reporter=${value}` : `--test-reporter-destination=${value}`,
  );
  // On its own the runner leaves one core idle, which is half of a machine with two.
  const files = `--test-concurrency=${availableParallelism()}`;
  const { code } = await runTool('node', ['--test', files, ...reporters, 'tests/unit/**/*.test.ts']);
  const text = readFileSync(tap, 'utf8');
  const number = (name: string): number => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
  return agreeing(
    code,
    number('pass'),
    number('fail') + number('cancelled'),
    number('skipped') + number('todo'),
  );
}

async function browserTests(): Promise<Tally> {
  const browser = await findBrowser((text) => process.stdout.write(`${text}\n`));
  if (!browser) throw new CommandError(NO_BROWSER);
  process.stdout.write(`${browser.name}\n`);
  const report = path.join(reports, 'browser.json');
  const { code } = await runTool(
    'playwright',
    ['test', '--config', 'tests/e2e/playwright.config.ts', '--reporter', 'dot,json'],
    {
      env: {
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
        ...(browser.path !== undefined && { BROWSER_PATH: browser.path }),
      },
    },
  );
  const { stats } = JSON.parse(readFileSync(report, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  return agreeing(code, stats.expected + stats.flaky, stats.unexpected, stats.skipped);
}

/** A suite that ends badly without naming a failed test has failed too. */
function agreeing(code: number, passed: number, failed: number, skipped: number): Tally {
  return {
    passed,
    failed: code === 0 ? failed : Math.max(failed, 1),
    ...(skipped > 0 && { note: `${skipped} skipped` }),
  };
}
