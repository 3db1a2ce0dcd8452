import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { asFolder } from '../../src/i18n/urls.ts';
import { serve, type Served } from '../../src/hosting/serve.ts';
import { withLock } from '../../src/cli/lock.ts';

/** A site that differs from the published one in its content or its address. */
export interface OtherSite {
  /** Names its folder below `.cache/sites/`. */
  name: string;
  /** Folder of Markdown. Default: the project's own. */
  content?: string;
  /** The folder it is served from. Default: `/`. */
  base?: string;
}

/**
 * Builds a site, once per run however many workers ask for it, and serves it on a free port.
 *
 * @returns `root`: the published folder; close the server when done
 */
export async function openSite(site: OtherSite): Promise<Served & { root: string }> {
  const root = path.resolve('.cache/sites', site.name);
  await mkdir(path.dirname(root), { recursive: true });
  // Tests and their workers share a parent; a new run is a new process and builds anew.
  const run = String(process.ppid);
  const stamp = `${root}.built`;
  await withLock(
    `${root}.lock`,
    () => {},
    async () => {
      if (existsSync(stamp) && readFileSync(stamp, 'utf8') === run) return;
      rmSync(stamp, { force: true });
      await build(root, site);
      await writeFile(stamp, run);
    },
  );
  const served = await serve({ root, base: asFolder(site.base ?? '/'), port: 0 });
  return { ...served, root };
}

async function build(root: string, { content, base }: OtherSite): Promise<void> {
  const env = {
    ...process.env,
    OUT_DIR: root,
    ...(content !== undefined && { CONTENT_DIR: content }),
    ...(base !== undefined && { BASE: base }),
  };
  const child = spawn(process.execPath, ['src/cli/index.ts', 'build'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += String(chunk)));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`The site ${path.basename(root)} could not be built:\n${output}`);
}
