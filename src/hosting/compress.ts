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

/**
 * Up to this many bytes of text a site is compressed as small as can be, at some 1.5 s of work per megabyte. Above, brotli
 * works forty times faster and its copies are a seventh larger. The size of the site alone decides, so that two builds
 * of one commit are alike.
 */
const THOROUGH_BYTES = 10_000_000;
const QUICK_QUALITY = 5;

type Encode = (bytes: Buffer) => Promise<Buffer>;

/** By the extension of the copy; the name under which it is kept tells how it was made. */
function encoders(quality: number): { extension: string; keptAs: string; encode: Encode }[] {
  return [
    {
      extension: 'br',
      keptAs: `${quality}.br`,
      encode: (bytes) =>
        promisify(brotliCompress)(bytes, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: quality,
            [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
            [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
          },
        }),
    },
    {
      extension: 'gz',
      keptAs: 'gz',
      encode: (bytes) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
    },
  ];
}

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
  let size = 0;
  for (const file of files) size += (await stat(file)).size;
  const quality = size > THOROUGH_BYTES ? QUICK_QUALITY : constants.BROTLI_MAX_QUALITY;
  let done = 0;
  const result = { files: 0, fresh: 0 };
  const queue = files.values();
  const work = async (): Promise<void> => {
    for (const file of queue) {
      const { compressed, fresh } = await compressFile(file, cache, encoders(quality));
      result.files += compressed ? 1 : 0;
      result.fresh += fresh ? 1 : 0;
      onProgress?.((done += 1), files.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await dropUnused(cache);
  return result;
}

async function compressFile(
  file: string,
  cache: string,
  copies: ReturnType<typeof encoders>,
): Promise<{ compressed: boolean; fresh: boolean }> {
  const bytes = await readFile(file);
  if (bytes.length < SMALLEST) return { compressed: false, fresh: false };
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  let fresh = false;
  for (const { extension, keptAs, encode } of copies) {
    const kept = path.join(cache, `${digest}.${keptAs}`);
    if (await reuse(kept, `${file}.${extension}`)) continue;
    fresh = true;
    // Written beside and renamed: a killed build leaves no half file under a good name.
    const half = `${kept}.${process.pid}`;
    await writeFile(half, await encode(bytes));
    await rename(half, kept);
    await copyFile(kept, `${file}.${extension}`);
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
