import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runTool } from './tool.ts';

/** A Chromium for the browser tests: `path` is undefined where Playwright finds its own. */
export type Browser = { name: string; path: string | undefined };

/**
 * Looks for a browser, then installs one: Playwright's own, one on this machine, Playwright's download, Debian's package.
 *
 * @param say told before something is installed
 * @returns undefined when none of this worked
 */
export async function findBrowser(say: (text: string) => void): Promise<Browser | undefined> {
  return playwrights() ?? onThisMachine() ?? (await download(say)) ?? fromDebian(say);
}

/** What to do by hand where `findBrowser` finds none. */
export const NO_BROWSER =
  'No browser was found and none could be installed; install Chromium or Google Chrome and run npm test again.';

function playwrights(): Browser | undefined {
  return existsSync(chromium.executablePath())
    ? { name: 'Chromium of Playwright', path: undefined }
    : undefined;
}

function onThisMachine(): Browser | undefined {
  for (const candidate of CANDIDATES) {
    // Ubuntu has a `chromium-browser` that only says how to install it, so each one is asked for its version.
    const { status, stdout } = spawnSync(candidate, ['--version'], { encoding: 'utf8', timeout: 20_000 });
    if (status !== 0 || !/\d+\.\d+/.test(stdout)) continue;
    return { name: stdout.trim().split('\n').at(-1) ?? candidate, path: which(candidate) };
  }
  return undefined;
}

const CANDIDATES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function which(command: string): string {
  if (command.startsWith('/')) return command;
  const { stdout } = spawnSync('sh', ['-c', 'command -v "$0"', command], { encoding: 'utf8' });
  return stdout.trim();
}

async function download(say: (text: string) => void): Promise<Browser | undefined> {
  say('No browser on this machine; Playwright installs Chromium.');
  const { code } = await runTool('playwright', ['install', '--with-deps', 'chromium']);
  return code === 0 ? playwrights() : undefined;
}

function fromDebian(say: (text: string) => void): Browser | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  say('Playwright could not; apt installs Chromium and a font for Korean.');
  const packages = ['chromium', 'fonts-noto-cjk'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], {
    stdio: 'inherit',
    env,
  });
  return onThisMachine();
}
