import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { withLock } from '../../../src/cli/lock.ts';

function lockIn(t: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lock-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return path.join(folder, 'sub/build.lock');
}

const nothing = (): void => {};
const isClean = (file: string): Promise<boolean> => withLock(file, nothing, async (clean) => clean);

/** A living process that is not this one. */
function bystander(t: TestContext): number {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { stdio: 'ignore' });
  t.after(() => child.kill());
  return child.pid ?? 0;
}

test('the lock is held while the work runs and gone when it ended well', async (t) => {
  const file = lockIn(t);
  await withLock(file, nothing, async () => assert.equal(readFileSync(file, 'utf8'), String(process.pid)));
  assert.ok(!existsSync(file));
  assert.equal(await isClean(file), true);
});

test('after work that failed, the next one learns of it, and the one after that starts clean', async (t) => {
  const file = lockIn(t);
  const failing = withLock(file, nothing, async () => {
    throw new Error('broken');
  });
  await assert.rejects(failing, /broken/);
  assert.equal(await isClean(file), false);
  assert.equal(await isClean(file), true);
});

test('a lock whose process was killed is taken over, and the next one learns of it', async (t) => {
  const file = lockIn(t);
  await isClean(file);
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => child.on('close', resolve));
  writeFileSync(file, String(child.pid));
  assert.equal(await isClean(file), false);
});

test('a lock of a living process is waited for, and said so once', async (t) => {
  const file = lockIn(t);
  await isClean(file);
  const holder = bystander(t);
  writeFileSync(file, String(holder));
  const waited: string[] = [];
  let taken = false;
  const done = withLock(
    file,
    (who) => waited.push(who),
    async () => {
      taken = true;
    },
  );
  await wait(700);
  assert.equal(taken, false);
  assert.deepEqual(waited, [String(holder)]);
  rmSync(file);
  await done;
  assert.equal(taken, true);
});

test('a lock that nobody has touched for a minute is stale, even if its number is in use again', async (t) => {
  const file = lockIn(t);
  await isClean(file);
  writeFileSync(file, String(bystander(t)));
  const longAgo = Date.now() / 1000 - 120;
  utimesSync(file, longAgo, longAgo);
  assert.equal(await isClean(file), false);
});

test('two processes never hold it at once', async (t) => {
  const file = lockIn(t);
  const log = `${file}.log`;
  await isClean(file);
  writeFileSync(log, '');
  const program = `
    import { withLock } from ${JSON.stringify(path.resolve('src/cli/lock.ts'))};
    import { appendFileSync } from 'node:fs';
    import { setTimeout as wait } from 'node:timers/promises';
    for (let i = 0; i < 3; i += 1) await withLock(${JSON.stringify(file)}, () => {}, async () => {
      appendFileSync(${JSON.stringify(log)}, 'in ');
      await wait(20);
      appendFileSync(${JSON.stringify(log)}, 'out ');
    });`;
  await Promise.all(
    [1, 2, 3].map(async () => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'inherit' });
      assert.equal(await new Promise((resolve) => child.on('close', resolve)), 0);
    }),
  );
  assert.equal(readFileSync(log, 'utf8'), 'in out '.repeat(9));
});
