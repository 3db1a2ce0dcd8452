/**
 * Loaded into the programs that a command starts: one whose command was killed ends too, instead of writing on alone
 * into a folder that the next command uses.
 */
import { isMainThread } from 'node:worker_threads';

const parent = process.ppid;
if (isMainThread) {
  setInterval(() => {
    if (process.ppid !== parent) process.exit(1);
  }, 200).unref();
}
