import path from 'node:path';
import { findBrowser } from './browser.ts';
import { CommandError } from './command-error.ts';
import { print } from './steps.ts';
import { runTool } from './tool.ts';

/** What `kb bench search` measures. */
export interface SearchBench {
  /** Folder of Markdown, built before it is asked. */
  content: string;
  /** Files of queries: `[{ q, lang, cat, targets }]`. */
  queries: readonly string[];
  /** Where the measurement goes, besides the terminal. */
  json: string | undefined;
  /** Also plain Pagefind over the same pages. */
  stock: boolean;
}

/** `kb bench build [pairs…]`: what building costs as the content grows, as ratios within this run. */
export async function benchBuild(pairs: readonly string[]): Promise<void> {
  const sizes = pairs.length > 0 ? pairs.map(Number) : [50, 200, 500];
  if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
    throw new CommandError(
      `Unexpected sizes "${pairs.join(' ')}", expected numbers of article pairs such as 50 200 500.`,
    );
  }
  await run('node', ['tests/bench/build.ts', ...sizes.map(String)]);
}

/** `kb bench search`: how well the search of a folder's site answers a list of queries. */
export async function benchSearch({ content, queries, json, stock }: SearchBench): Promise<void> {
  if (queries.length === 0) {
    throw new CommandError(
      'Say what to ask: npm run bench -- search --content <folder> --queries <file.json>…',
    );
  }
  const browser = await findBrowser((text) => print('browser', text));
  if (!browser) throw new CommandError('No Chromium could be found or installed.');
  const out = path.resolve('.cache/bench/search');
  await run('node', ['src/cli/index.ts', 'build'], { CONTENT_DIR: path.resolve(content), OUT_DIR: out });
  const options = ['--content', content, '--out', out, ...queries.flatMap((file) => ['--queries', file])];
  await run(
    'node',
    ['tests/bench/search.ts', ...options, ...(json ? ['--json', json] : []), ...(stock ? ['--stock'] : [])],
    browser.path === undefined ? {} : { BROWSER_PATH: browser.path },
  );
}

async function run(tool: 'node', args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  const { code } = await runTool(tool, args, { env });
  if (code !== 0) throw new CommandError('The measurement did not finish.');
}
