import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The holder touches the file this often. */
const BEAT_SECONDS = 5;
/** A file nobody has touched for so long belongs to no living process, whatever its number says. */
const STALE_SECONDS = 60;

/**
 * Runs `work` while no other process does, waiting for its turn.
 *
 * @param file the lock; it outlives a `work` that failed or was killed
 * @param onWait called once when another process holds it
 * @param work told whether the one before it came to its end
 */
export async function withLock<T>(
  file: string,
  onWait: (holder: string) => void,
  work: (clean: boolean) => Promise<T>,
): Promise<T> {
  const clean = await take(file, onWait);
  const beat = setInterval(() => touch(file), BEAT_SECONDS * 1000).unref();
  try {
    const result = await work(clean);
    rmSync(file, { force: true });
    return result;
  } catch (error) {
    writeFileSync(file, FAILED);
    throw error;
  } finally {
    clearInterval(beat);
  }
}

const FAILED = 'failed';

/** @returns false when the last holder failed or was killed */
async function take(file: string, onWait: (holder: string) => void): Promise<boolean> {
  mkdirSync(path.dirname(file), { recursive: true });
  let clean = true;
  let told = false;
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return clean;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = livingHolder(file);
    if (holder === undefined) {
      clean = false;
      remove(file);
      continue;
    }
    if (!told) onWait(holder);
    told = true;
    await wait(250);
  }
}

/** The number of the process that holds the lock; undefined when it is gone. */
function livingHolder(file: string): string | undefined {
  try {
    const holder = readFileSync(file, 'utf8');
    const age = (Date.now() - statSync(file).mtimeMs) / 1000;
    if (holder === FAILED || age > STALE_SECONDS || Number(holder) === process.pid) return undefined;
    // An empty file is one that is being written.
    if (holder !== '') process.kill(Number(holder), 0);
    return holder;
  } catch (error) {
    // The process is another user's, or the file went while it was read.
    const code = (error as NodeJS.ErrnoException).code;
    return code === 'EPERM' || code === 'ENOENT' ? '' : undefined;
  }
}

/** By way of a rename, which only one of several waiting processes can do. */
function remove(file: string): void {
  const mine = `${file}.${process.pid}`;
  try {
    renameSync(file, mine);
  } catch {
    return;
  }
  rmSync(mine, { force: true });
}

function touch(file: string): void {
  const now = Date.now() / 1000;
  try {
    utimesSync(file, now, now);
  } catch {
    // Somebody removed it by hand; the build can still end well.
  }
}
