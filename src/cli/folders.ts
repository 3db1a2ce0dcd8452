import path from 'node:path';
import { cacheDir } from '../content/environment.ts';

/** The published folder. From `OUT_DIR`; default: `dist/`. */
export const outDir: string = path.resolve(process.env['OUT_DIR'] || 'dist');

/**
 * Where a build grows until it is whole. Always the same: Astro writes its name into modules of pages, and a page whose
 * modules differ is rendered again.
 */
export const stageDir: string = path.join(cacheDir, 'stage');

/** Compressed copies by the digest of their text. */
export const compressedDir: string = path.join(cacheDir, 'compressed');

/** Held while a build runs; what stands in it tells how the last one ended. */
export const buildLock: string = path.join(cacheDir, 'build.lock');

/** A path as a person types it from the project's folder. */
export function shown(folder: string): string {
  const relative = path.relative('.', folder);
  return relative === '' ? '.' : relative.startsWith('..') ? folder : relative;
}
