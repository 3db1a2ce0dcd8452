import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Puts a finished site where `target` is. Everything slow happens beside it; then two renames, one right after the
 * other, take the old site away and bring the new one. A folder cannot be renamed over a full one, and a symbolic link
 * (which could) would reach some hosts as an empty upload. A process killed between the two leaves the old site under
 * another name, and `recover` brings it back.
 */
export function publish(stage: string, target: string): void {
  recover(target);
  const { next, previous } = beside(target);
  mkdirSync(path.dirname(target), { recursive: true });
  bring(stage, next);
  if (existsSync(target)) renameSync(target, previous);
  renameSync(next, target);
  rmSync(previous, { recursive: true, force: true });
}

/** Mends what a process killed while publishing left: the old site comes back, leftovers go. Call before using `target`. */
export function recover(target: string): void {
  const { next, previous } = beside(target);
  if (!existsSync(target) && existsSync(previous)) renameSync(previous, target);
  for (const leftover of [next, previous]) rmSync(leftover, { recursive: true, force: true });
}

function beside(target: string): { next: string; previous: string } {
  const prefix = path.join(path.dirname(target), `.${path.basename(target)}`);
  return { next: `${prefix}.next`, previous: `${prefix}.previous` };
}

/** Moves a folder, copying where it stands on another disk. */
function bring(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}
