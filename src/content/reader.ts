import path from 'node:path';
import workerpool from 'workerpool';
import type { DataAnalysis, DataSource } from './analyse-data.ts';
import type { Analysis, Source } from './analyse.ts';
import { digestOf, keep, readKept } from './cache.ts';
import { LIMITS } from './gate/limits.ts';
import type { Problem } from './problem.ts';

/** Reads files beside the main thread, each within a time and memory limit, unless it has read them before. */
export interface Reader {
  article(source: Source): Promise<Analysis & { digest: string }>;
  data(source: DataSource): Promise<DataAnalysis>;
  /** Files that had to be read because nothing was kept of them. */
  readonly fresh: number;
  close(): Promise<void>;
}

export function openReader(): Reader {
  const pool = workerpool.pool(path.resolve('src/content/worker.ts'), {
    workerType: 'thread',
    maxWorkers: 2,
    workerThreadOpts: { resourceLimits: { maxOldGenerationSizeMb: LIMITS.parseMegabytes } },
  });
  let fresh = 0;
  // The time a worker takes to load its modules is not the text's.
  let ready: PromiseLike<unknown> | undefined;

  async function read<T extends object>(job: string, source: Source | DataSource, failed: (problem: Problem) => T) {
    const digest = digestOf(source);
    const kept = await readKept<T>(digest);
    if (kept) return { ...kept, digest };
    fresh += 1;
    ready ??= pool.exec('ready');
    await ready;
    try {
      const result: T = await pool.exec(job, [source]).timeout(LIMITS.parseSeconds * 1000);
      await keep(digest, result);
      return { ...result, digest };
    } catch (error) {
      // Markdown can be made to be slow: a text that hangs its worker loses it, and the build goes on to say so.
      return { ...failed(unreadable(source, error)), digest };
    }
  }

  return {
    article: (source) => read('analyse', source, (problem): Analysis => ({ problems: [problem], pieces: [] })),
    data: (source) => read('analyseData', source, (problem): DataAnalysis => ({ problems: [problem], places: {} })),
    get fresh() {
      return fresh;
    },
    close: async () => void (await pool.terminate()),
  };
}

/** In a folder that is checked leniently such a text is left out, and the rest is built. */
function unreadable({ file, checks }: Source | DataSource, error: unknown): Problem {
  const found =
    error instanceof workerpool.Promise.TimeoutError
      ? 'text that takes too long to read'
      : `failure while reading (${error instanceof Error ? error.message : String(error)})`;
  return {
    file,
    line: 1,
    column: 1,
    rule: 'unreadable',
    severity: checks === 'strict' ? 'error' : 'warning',
    message: `Unexpected ${found}, expected text that is read within ${LIMITS.parseSeconds} s and ${LIMITS.parseMegabytes} MB. Split it, or flatten what is deeply nested.`,
  };
}
