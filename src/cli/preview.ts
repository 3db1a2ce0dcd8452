import { existsSync } from 'node:fs';
import { recover } from '../hosting/publish.ts';
import { CommandError } from './command-error.ts';
import { buildLock, outDir, shown } from './folders.ts';
import { withLock } from './lock.ts';
import { print } from './steps.ts';
import { serveUntilStopped } from './start.ts';

/** `kb preview`: serves what was built last, without building. */
export async function preview(port: number): Promise<void> {
  if (!existsSync(outDir)) {
    // A build killed while it published left the old site under another name; one that runs now needs no help.
    await withLock(
      buildLock,
      () => print('waiting', 'a build is under way'),
      async () => recover(outDir),
    );
  }
  if (!existsSync(outDir))
    throw new CommandError(`There is no ${shown(outDir)}/ yet. Build it: npm run build`);
  await serveUntilStopped(port);
}
