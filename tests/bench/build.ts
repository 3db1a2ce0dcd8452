import { spawn } from 'node:child_process';
import path from 'node:path';
import { writeLibrary } from './library.ts';

/**
 * `npm run bench -- build [pairs…]`: builds made-up libraries of growing size, clean and again unchanged, and prints what
 * each costs as a ratio to the smallest. Linear means: the ratio grows no faster than the number of articles.
 */
async function benchBuild(sizes: readonly number[]): Promise<void> {
  const rows: Row[] = [];
  for (const pairs of sizes) {
    const folder = path.resolve('.cache/bench', String(pairs));
    process.stdout.write(`  ${pairs} pairs: writing …\n`);
    await writeLibrary(folder, pairs);
    const env = { CONTENT_DIR: folder, OUT_DIR: path.resolve('.cache/bench', `out-${pairs}`) };
    process.stdout.write(`  ${pairs} pairs: clean build …\n`);
    const clean = await measure(env, ['--force']);
    process.stdout.write(`  ${pairs} pairs: build without a change …\n`);
    const again = await measure(env, []);
    rows.push({ pairs, clean, again });
  }
  const [first] = rows;
  if (!first) return;
  const share = (now: number, then: number): string => `× ${(now / then).toFixed(2)}`;
  console.table(
    rows.map(({ pairs, clean, again }) => ({
      articles: pairs * 2,
      size: share(pairs, first.pairs),
      'clean, CPU s': clean.cpu.toFixed(1),
      'clean ratio': share(clean.cpu, first.clean.cpu),
      'peak MB': Math.round(clean.peak),
      'peak ratio': share(clean.peak, first.clean.peak),
      'unchanged, CPU s': again.cpu.toFixed(1),
      'unchanged : clean': (again.cpu / clean.cpu).toFixed(2),
    })),
  );
}

/** Runs one Astro build and reads its own account of CPU seconds and peak memory. */
function measure(env: NodeJS.ProcessEnv, args: readonly string[]): Promise<Cost> {
  const report = `process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\nCOST '+JSON.stringify({cpu:(u.userCPUTime+u.systemCPUTime)/1e6,peak:u.maxRSS/1024})+'\\n')})`;
  const astro = path.resolve('node_modules/astro/bin/astro.mjs');
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(report)}`, astro, 'build', ...args],
    {
      env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => void (said += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('close', (code) => {
      const cost = /COST (\{.*\})/.exec(said)?.[1];
      if (code === 0 && cost) resolve(JSON.parse(cost) as Cost);
      else reject(new Error(`The build ended with ${code}.\n${said}`));
    });
  });
}

await benchBuild(process.argv.slice(2).map(Number));

interface Cost {
  cpu: number;
  /** MB */
  peak: number;
}

interface Row {
  pairs: number;
  clean: Cost;
  again: Cost;
}
