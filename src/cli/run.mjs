/**
 * Starts a command of this project on any machine with Node 20 and npm: `node src/cli/run.mjs <command> [arguments]`.
 * It installs what package-lock.json names if that is not installed yet, takes a Node that runs TypeScript
 * (the one it was started with, or the one the project pins) and hands over to `index.ts`.
 * Plain JavaScript without packages, because nothing is installed when it starts.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The first Node whose type stripping is stable; older ones get the pinned one. */
const OLDEST_NODE = 24;

const root = fileURLToPath(new URL('../..', import.meta.url));

process.chdir(root);
if (!isInstalled()) install();
// An install takes the old packages away, and with them the Node this may have been started with.
const node = nodeMajor(process.execPath) >= OLDEST_NODE ? process.execPath : pinnedNode();
// Tools that call `node` by name get the same one.
process.env.PATH = path.dirname(node) + path.delimiter + process.env.PATH;
handOver();

/** True when node_modules holds every package of the lock file in its version; packages for other platforms may be absent. */
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const found = readPackages('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([name, entry]) => {
    if (name === '' || (entry.optional && !found[name])) return true;
    return found[name]?.version === entry.version && found[name]?.integrity === entry.integrity;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
}

function install() {
  say('Installing the packages that package-lock.json names. The first time this takes about a minute.');
  const started = Date.now();
  // The pinned runtime is for those who need it, so what npm says about an older Node does not matter here.
  npm(
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    'The packages could not be installed.',
  );
  say(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

function pinnedNode() {
  const file = path.join(
    root,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (nodeMajor(file) >= OLDEST_NODE) return file;
  const version = readPackages('package-lock.json')['node_modules/node'].version;
  say(`Fetching Node ${version} for this project alone; the one on this machine is too old.`);
  const remedy = `Node ${version} could not be fetched. Install Node ${OLDEST_NODE} or newer and run the command again.`;
  // The one install script this project allows: .npmrc forbids the others.
  npm(['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error'], remedy);
  if (nodeMajor(file) < OLDEST_NODE) fail(remedy);
  return file;
}

/** 0 where there is no Node. */
function nodeMajor(file) {
  if (!existsSync(file)) return 0;
  if (file === process.execPath) return Number.parseInt(process.versions.node, 10);
  const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8' });
  return Number.parseInt(stdout?.slice(1) ?? '', 10) || 0;
}

function npm(args, remedy) {
  // Where npm started this, the same npm on the same Node.
  const { npm_execpath: cli, npm_node_execpath: itsNode } = process.env;
  const isNpm = cli !== undefined && itsNode !== undefined && /npm-cli\.[cm]?js$/.test(cli);
  const { status } = isNpm
    ? spawnSync(itsNode, [cli, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) fail(remedy);
}

function handOver() {
  const index = path.join(root, 'src', 'cli', 'index.ts');
  const args = process.argv.slice(2);
  if (node === process.execPath) {
    process.argv = [node, index, ...args];
    return import('./index.ts');
  }
  const child = spawn(node, [index, ...args], { stdio: 'inherit' });
  // Ctrl-C reaches the child from the terminal itself; this process only waits for it to tidy up.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function fail(text) {
  say(text);
  process.exit(1);
}
