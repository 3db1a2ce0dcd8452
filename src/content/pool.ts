import path from 'node:path';
import workerpool from 'workerpool';
import type { Analysis, Source } from './analyse.ts';
import { LIMITS } from './gate/limits.ts';

/** Analyses texts beside the main thread, each within a time and memory limit: Markdown can be made to be slow. */
export function openPool(): { analyse(source: Source): Promise<Analysis>; close(): Promise<void> } {
  const pool = workerpool.pool(path.resolve('src/content/worker.ts'), {
    workerType: 'thread',
    maxWorkers: 2,
    workerThreadOpts: { resourceLimits: { maxOldGenerationSizeMb: LIMITS.parseMegabytes } },
  });
  return {
    async analyse(source) {
      try {
        return await pool.exec('analyse', [source]).timeout(LIMITS.parseSeconds * 1000);
      } catch (error) {
        return { problems: [tooSlow(source, error)], pieces: [] };
      }
    },
    async close() {
      await pool.terminate();
    },
  };
}

function tooSlow(source: Source, error: unknown): Analysis['problems'][number] {
  const limit = `${LIMITS.parseSeconds} s and ${LIMITS.parseMegabytes} MB`;
  const found =
    error instanceof workerpool.Promise.TimeoutError
      ? 'text that takes too long to read'
      : `failure while reading (${error instanceof Error ? error.message : String(error)})`;
  return {
    file: source.file,
    line: 1,
    column: 1,
    rule: 'unreadable',
    severity: 'error',
    message: `Unexpected ${found}, expected text that is read within ${limit}. Split it, or flatten what is deeply nested.`,
  };
}
