import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** When git first and last saw each file of a folder. */
export interface History {
  /** Path from the repository's top to the folder, without slashes at the ends; empty at the top. */
  prefix: string;
  /** By path from the folder, POSIX, NFC: days as `YYYY-MM-DD`. */
  days: ReadonlyMap<string, { first: string; last: string }>;
}

/** Reads the history of `folder` in one pass. Empty outside a repository, and in a shallow clone, whose dates would be wrong. */
export async function readHistory(folder: string): Promise<History> {
  const git = async (...args: string[]): Promise<string> =>
    (await run('git', ['-C', folder, '-c', 'core.quotePath=false', ...args], { maxBuffer: 1 << 30 })).stdout;
  try {
    const prefix = (await git('rev-parse', '--show-prefix')).trim().replace(/\/$/, '');
    const shallow = (await git('rev-parse', '--is-shallow-repository')).trim() === 'true';
    const log = shallow ? '' : await git('log', '--format=%x00%cs', '--name-only', '--relative', '--', '.');
    return { prefix, days: parseLog(log) };
  } catch {
    return { prefix: '', days: new Map() };
  }
}

/** Newest commit first, each `NUL day LF LF file LF …`. */
export function parseLog(log: string): Map<string, { first: string; last: string }> {
  const days = new Map<string, { first: string; last: string }>();
  for (const commit of log.split('\0').slice(1)) {
    const [day = '', ...files] = commit.split('\n').filter(Boolean);
    for (const file of files) {
      const name = file.normalize('NFC');
      days.set(name, { first: day, last: days.get(name)?.last ?? day });
    }
  }
  return days;
}
