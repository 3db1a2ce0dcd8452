import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Analysis } from './analyse.ts';
import type { Piece } from './article.ts';
import { cacheDir } from './environment.ts';

const folder = path.join(cacheDir, 'read');

/** Names what reading a file depends on: its bytes, how it is read, and the code that reads it. 16 hex digits. */
export function digestOf({ bytes, ...how }: { bytes: Uint8Array }): string {
  return createHash('sha256')
    .update(codeDigest())
    .update(JSON.stringify(how))
    .update(bytes)
    .digest('hex')
    .slice(0, 16);
}

/** What is kept under a digest, or undefined. */
export async function readKept<T>(digest: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(fileOf(digest), 'utf8')) as T;
  } catch {
    return undefined;
  }
}

export async function keep(digest: string, value: unknown): Promise<void> {
  const file = fileOf(digest);
  await mkdir(path.dirname(file), { recursive: true });
  // Written beside and renamed, so that a killed build leaves no half file under a good name.
  await writeFile(`${file}.${process.pid}`, JSON.stringify(value));
  await rename(`${file}.${process.pid}`, file);
}

/** The rendered body of an article. Throws when the loader has not put it there. */
export async function readPieces(digest: string): Promise<Piece[]> {
  const analysis = await readKept<Analysis>(digest);
  if (!analysis?.article) throw new Error(`No rendered text under ${fileOf(digest)}; build again to make it.`);
  return analysis.pieces;
}

const fileOf = (digest: string): string => path.join(folder, digest.slice(0, 2), `${digest}.json`);

let code: string | undefined;

/** Digest of the code and packages that turn text into HTML, so that changing them makes every text new. */
function codeDigest(): string {
  if (code !== undefined) return code;
  const hash = createHash('sha256').update(readFileSync('package-lock.json'));
  const files = globSync(['src/{content,markdown,figures}/**/*.ts', 'src/i18n/**/*.ts']).toSorted();
  for (const file of files) hash.update(file).update(readFileSync(file));
  code = hash.digest('hex');
  return code;
}
