import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isCompressible } from './media-type.ts';

/** Below this many bytes a compressed copy saves no packet. */
const SMALLEST = 1024;
/** A kept copy that no build has used for so long is thrown away. */
const KEEP_DAYS = 30;
/** The thread pool compresses four at a time; a few more keep it busy while files are read and written. */
const AT_ONCE = 8;

const ENCODERS = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
} as const;

/**
 * Puts a `.br` and a `.gz` beside every text file of a site, for hosts that serve them. What was compressed once is kept
 * in `cache` under the digest of its text, so a rebuild compresses only what changed.
 *
 * @returns the number of files that have compressed copies, and how many of them were not in the cache
 */
export async function compressFolder(
  folder: string,
  cache: string,
  onProgress?: (done: number, total: number) => void,
): Promise<{ files: number; fresh: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && isCompressible(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  await mkdir(cache, { recursive: true });
  let done = 0;
  const result = { files: 0, fresh: 0 };
  const queue = files.values();
  const work = async (): Promise<void> => {
    for (const file of queue) {
      const { compressed, fresh } = await compressFile(file, cache);
      result.files += compressed ? 1 : 0;
      result.fresh += fresh ? 1 : 0;
      onProgress?.((done += 1), files.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await dropUnused(cache);
  return result;
}

async function compressFile(file: string, cache: string): Promise<{ compressed: boolean; fresh: boolean }> {
  const bytes = await readFile(file);
  if (bytes.length < SMALLEST) return { compressed: false, fresh: false };
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  let fresh = false;
  for (const [extension, encode] of Object.entries(ENCODERS)) {
    const kept = path.join(cache, `${digest}.${extension}`);
    if (!(await reuse(kept, `${file}.${extension}`))) {
      fresh = true;
      // Written beside and renamed: a killed build leaves no half file under a good name.
      const half = `${kept}.${process.pid}`;
      await writeFile(half, await encode(bytes));
      await rename(half, kept);
      await copyFile(kept, `${file}.${extension}`);
    }
  }
  return { compressed: true, fresh };
}

async function reuse(kept: string, target: string): Promise<boolean> {
  try {
    await copyFile(kept, target);
    const now = Date.now() / 1000;
    await utimes(kept, now, now);
    return true;
  } catch {
    return false;
  }
}

async function dropUnused(cache: string): Promise<void> {
  const oldest = Date.now() - KEEP_DAYS * 24 * 60 * 60 * 1000;
  for (const name of await readdir(cache)) {
    const file = path.join(cache, name);
    if ((await stat(file)).mtimeMs < oldest) await rm(file, { force: true });
  }
}
