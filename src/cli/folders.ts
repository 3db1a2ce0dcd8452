import path from 'node:path';
import { cacheDir } from '../content/environment.ts';

/** The published folder. From `OUT_DIR`; default: `dist/`. */
export const outDir: string = path.resolve(process.env['OUT_DIR'] || 'dist');

/** Where builds grow until they are whole: each in a folder of its own, since a killed one may write on for a moment. */
export const stagesDir: string = path.join(cacheDir, 'stages');
export const stageDir: string = path.join(stagesDir, String(process.pid));

/** Compressed copies by the digest of their text. */
export const compressedDir: string = path.join(cacheDir, 'compressed');

/** Held while a build runs; what stands in it tells how the last one ended. */
export const buildLock: string = path.join(cacheDir, 'build.lock');

/** A path as a person types it from the project's folder. */
export function shown(folder: string): string {
  const relative = path.relative('.', folder);
  return relative === '' ? '.' : relative.startsWith('..') ? folder : relative;
}
