import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** The programs of installed packages that commands start, by name: the package and its entry in `bin`. */
const TOOLS = {
  astro: 'astro',
  eslint: 'eslint',
  prettier: 'prettier',
  playwright: '@playwright/test',
} as const;
export type Tool = keyof typeof TOOLS | 'node';

/**
 * Runs a program of an installed package on the same Node, in the project's folder.
 *
 * @param env added to the environment
 * @param onLine gets each line it prints; without it the tool prints to the terminal itself
 * @returns its exit code and everything it printed to `onLine`
 */
export async function runTool(
  tool: Tool,
  args: readonly string[],
  { env = {}, onLine }: { env?: NodeJS.ProcessEnv; onLine?: (line: string) => void } = {},
): Promise<{ code: number; output: string }> {
  const follow = ['--import', new URL('follow-parent.mjs', import.meta.url).href];
  const script = tool === 'node' ? [] : [programOf(tool)];
  const output = onLine ? 'pipe' : 'inherit';
  const child = spawn(process.execPath, [...follow, ...script, ...args], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['inherit', output, output],
  });
  const stop = (): void => void child.kill();
  process.once('SIGTERM', stop);
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      onLine?.(line);
    });
  }
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status, signal) => {
      if (signal !== null) lines.push(`${tool} was ended by ${signal}.`);
      resolve(status ?? 1);
    });
  });
  process.removeListener('SIGTERM', stop);
  return { code, output: lines.join('\n') };
}

function programOf(tool: keyof typeof TOOLS): string {
  const folder = path.resolve('node_modules', TOOLS[tool]);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const program = typeof bin === 'string' ? bin : bin[tool];
  if (program === undefined) throw new Error(`The package ${TOOLS[tool]} has no program ${tool}.`);
  return path.join(folder, program);
}
