import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';

const lock = (version: string): string =>
  JSON.stringify({
    packages: {
      '': { name: 'x' },
      'node_modules/a': { version, integrity: 'sha512-a' },
      'node_modules/other-platform': { version: '1.0.0', optional: true },
      'node_modules/node': { version: process.versions.node, integrity: 'sha512-n' },
    },
  });

/** A project with this starter, a command that tells its arguments, and an npm that installs what the lock names. */
function projectIn(t: TestContext) {
  const folder = mkdtempSync(path.join(tmpdir(), 'run-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  mkdirSync(path.join(folder, 'src/cli'), { recursive: true });
  copyFileSync('src/cli/run.mjs', path.join(folder, 'src/cli/run.mjs'));
  write('package.json', '{ "type": "module" }');
  write('package-lock.json', lock('1.0.0'));
  write(
    'src/cli/index.ts',
    'const args: string[] = process.argv.slice(2); console.log(`ran ${args.join()}`); process.exitCode = 3;',
  );
  write(
    'npm-cli.cjs',
    `const fs = require('fs');
     fs.appendFileSync('npm.log', process.argv.slice(2).join(' ') + '\\n');
     if (process.env.NPM_FAILS) process.exit(1);
     if (process.argv[2] === 'rebuild') {
       fs.mkdirSync('node_modules/node/bin', { recursive: true });
       fs.symlinkSync(process.execPath, 'node_modules/node/bin/node');
       process.exit(0);
     }
     fs.rmSync('node_modules', { recursive: true, force: true });
     fs.mkdirSync('node_modules', { recursive: true });
     const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));
     delete packages['']; delete packages['node_modules/other-platform'];
     fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages }));`,
  );
  return {
    write,
    folder,
    run(args: string[] = [], env: Record<string, string> = {}, node = process.execPath) {
      return spawnSync(node, [path.join(folder, 'src/cli/run.mjs'), ...args], {
        encoding: 'utf8',
        cwd: tmpdir(),
        env: {
          ...process.env,
          npm_execpath: path.join(folder, 'npm-cli.cjs'),
          npm_node_execpath: process.execPath,
          ...env,
        },
      });
    },
    npmRuns(): string[] {
      try {
        return readFileSync(path.join(folder, 'npm.log'), 'utf8').trim().split('\n');
      } catch {
        return [];
      }
    },
  };
}

test('the first run installs and says so; the next one does not; arguments and exit code pass through', (t) => {
  const project = projectIn(t);
  const first = project.run(['check', '--json']);
  assert.deepEqual([first.status, first.stdout], [3, 'ran check,--json\n']);
  assert.match(first.stderr, /^Installing the packages that package-lock\.json names\./);
  assert.equal(project.npmRuns().length, 1);
  assert.match(project.npmRuns()[0] ?? '', /^ci /);
  const second = project.run(['check']);
  assert.deepEqual([second.status, second.stderr], [3, '']);
  assert.equal(project.npmRuns().length, 1);
});

test('a lock file that names another version is installed again; packages of other platforms are not missed', (t) => {
  const project = projectIn(t);
  project.run();
  project.write('package-lock.json', lock('1.0.1'));
  project.run();
  assert.equal(project.npmRuns().length, 2);
  project.run();
  assert.equal(project.npmRuns().length, 2);
});

test('an install that fails ends the command with a sentence, and nothing runs', (t) => {
  const project = projectIn(t);
  const { status, stdout, stderr } = project.run([], { NPM_FAILS: '1' });
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(stderr, /The packages could not be installed\.\n$/);
});

test('an install that takes away the very Node it was started with fetches it again', (t) => {
  const project = projectIn(t);
  const own = path.join(project.folder, 'node_modules/node/bin/node');
  mkdirSync(path.dirname(own), { recursive: true });
  copyFileSync(process.execPath, own);
  const { status, stdout } = project.run(['check'], {}, own);
  assert.deepEqual([status, stdout], [3, 'ran check\n']);
  assert.deepEqual(
    project.npmRuns().map((line) => line.split(' ')[0]),
    ['ci', 'rebuild'],
  );
});
