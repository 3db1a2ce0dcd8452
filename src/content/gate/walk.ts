import { lstat, readdir, realpath } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import path from 'node:path';
import { sortProblems, type Problem } from '../problem.ts';
import { nameProblem, typeOf, type FileType } from './file-name.ts';
import type { Checks } from './findings.ts';
import { LIMITS } from './limits.ts';
import { tooBig } from './text.ts';

/**
 * Lists the files of a content folder without opening one and without following a symbolic link.
 * What is a problem in itself is reported and left out of the list. In lenient checks, files of other types are
 * listed as `other` (a link may lead to one), dot-folders and `node_modules` are passed over.
 */
export async function walkContent(
  root: string,
  { checks }: { checks: Checks },
): Promise<{ files: ContentFile[]; problems: Problem[] }> {
  const walk: Walk = { checks, files: [], problems: [], names: new Map() };
  const top = await realRoot(root, walk);
  const folders: Folder[] = top === undefined ? [] : [{ path: top, file: '', depth: 0, unpublished: false }];
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    const names = await namesIn(folder, walk);
    for (const name of names) {
      const entry = { path: path.join(folder.path, name), file: joined(folder.file, name.normalize('NFC')), name };
      const inside = await visit(entry, folder, walk);
      if (inside) folders.push(inside);
    }
  }
  walk.files.sort((a, b) => (a.file < b.file ? -1 : 1));
  return { files: walk.files, problems: sortProblems(walk.problems) };
}

/** Judges one entry: a folder is returned to be walked, a good file is added to the list. */
async function visit(entry: Entry, parent: Folder, walk: Walk): Promise<Folder | undefined> {
  if (DROPPINGS.has(entry.name) || (walk.checks === 'lenient' && isPassedOver(entry.name))) return undefined;
  let stats;
  try {
    stats = await lstat(entry.path);
  } catch (error) {
    return report(walk, entry, 'unreadable', 'error', unreadable(error));
  }
  if (stats.isSymbolicLink()) return report(walk, entry, 'symlink', oddIn(walk), SYMLINK);
  if (isTaken(entry, walk)) return undefined;
  const unpublished = parent.unpublished || entry.name.startsWith('_');
  if (stats.isDirectory()) return visitFolder(entry, parent, unpublished, walk);
  if (!stats.isFile()) return report(walk, entry, 'path-not-allowed', oddIn(walk), SPECIAL);
  return visitFile(entry, stats, unpublished && !parent.unpublished, unpublished, walk);
}

function visitFolder(entry: Entry, parent: Folder, unpublished: boolean, walk: Walk): Folder | undefined {
  const depth = parent.depth + 1;
  if (depth > LIMITS.folderDepth) return report(walk, entry, 'path-not-allowed', oddIn(walk), DEEP);
  if (entry.name.startsWith('_') && !parent.unpublished) {
    report(walk, entry, 'underscore-name', 'warning', unpublishedMessage('folder', entry.name));
  }
  if (unpublished && walk.checks === 'strict') return undefined;
  const problem = unpublished ? undefined : nameProblem(entry.name, 'folder', walk.checks);
  if (problem) report(walk, entry, problem.rule, oddIn(walk), problem.message);
  if (problem?.isFatal) return undefined;
  return { path: entry.path, file: entry.file, depth, unpublished };
}

function visitFile(entry: Entry, stats: Stats, isFirst: boolean, unpublished: boolean, walk: Walk): undefined {
  const type = typeOf(entry.name, walk.checks);
  const isText = type === 'markdown' || type === 'mdx' || type === 'yaml';
  if (unpublished && (isText || walk.checks === 'strict')) {
    if (isFirst) report(walk, entry, 'underscore-name', 'warning', unpublishedMessage('file', entry.name));
    return;
  }
  const problem = nameProblem(entry.name, 'file', walk.checks);
  if (problem) report(walk, entry, problem.rule, oddIn(walk), problem.message);
  if (problem?.isFatal || (problem && walk.checks === 'strict')) return;
  if (isText && stats.size > LIMITS.articleBytes) {
    return report(walk, entry, 'file-too-big', oddIn(walk), tooBig(stats.size));
  }
  if (entry.name !== entry.name.normalize('NFC')) report(walk, entry, 'name-not-nfc', 'warning', NOT_NFC);
  walk.files.push({ file: entry.file, path: entry.path, type, size: stats.size });
}

/** Two names that differ in bytes but not in Unicode normal form are one address; some disks even show one file. */
function isTaken(entry: Entry, walk: Walk): boolean {
  const other = walk.names.get(entry.file);
  walk.names.set(entry.file, entry.name);
  if (other === undefined) return false;
  report(walk, entry, 'unicode-collision', 'error', COLLISION);
  return true;
}

async function realRoot(root: string, walk: Walk): Promise<string | undefined> {
  try {
    // Where the content lives is the owner's choice, symbolic link or not; only what is inside is a stranger's.
    return await realpath(root);
  } catch (error) {
    return report(walk, { file: '.' }, 'unreadable', 'error', unreadable(error));
  }
}

async function namesIn(folder: Folder, walk: Walk): Promise<string[]> {
  try {
    return (await readdir(folder.path)).toSorted();
  } catch (error) {
    report(walk, { file: folder.file || '.' }, 'unreadable', 'error', unreadable(error));
    return [];
  }
}

function report(
  walk: Walk,
  { file }: { file: string },
  rule: string,
  severity: Problem['severity'],
  message: string,
): undefined {
  walk.problems.push({ file, line: 1, column: 1, rule, severity, message });
}

/** What git and desktops leave in folders. */
const DROPPINGS: ReadonlySet<string> = new Set(['.gitkeep', '.DS_Store', 'Thumbs.db', 'desktop.ini']);

const isPassedOver = (name: string): boolean => name.startsWith('.') || name === 'node_modules';
const oddIn = ({ checks }: Walk): Problem['severity'] => (checks === 'strict' ? 'error' : 'warning');
const joined = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

const SYMLINK =
  'Unexpected symbolic link, expected a file or folder of its own: a link could show what is not content. Put a copy in its place, or take it out.';
const SPECIAL = 'Unexpected device, pipe or socket, expected a file. Take it out.';
const DEEP = `Unexpected folder, expected at most ${LIMITS.folderDepth} folders inside one another. Move it up.`;
const NOT_NFC =
  'Unexpected decomposed characters in the name (NFD, as macOS writes them), expected composed ones (NFC). The address is composed all the same; rename the file so that every system sees one name.';
const COLLISION =
  'Unexpected second file of this name, expected one: the two differ only in how their characters are composed (NFC and NFD). Rename or remove one.';

const unpublishedMessage = (type: 'file' | 'folder', name: string): string =>
  `Unexpected underscore at the start of "${name}", expected a name without it: this ${type} is left out of the site. Rename it to publish it.`;

const unreadable = (error: unknown): string =>
  `Unexpected ${error instanceof Error && 'code' in error ? String(error.code) : 'failure'} on reading, expected a readable file or folder. Check that it is there and its permissions.`;

export interface ContentFile {
  /** Path from the content folder, POSIX, NFC, as problems show it. */
  file: string;
  /** Absolute path as the disk has it. */
  path: string;
  type: FileType;
  /** Bytes. */
  size: number;
}

interface Walk {
  checks: Checks;
  files: ContentFile[];
  problems: Problem[];
  /** Display path → name as the disk has it. */
  names: Map<string, string>;
}

interface Folder {
  path: string;
  file: string;
  depth: number;
  /** Inside a folder whose name begins with an underscore. */
  unpublished: boolean;
}

interface Entry {
  path: string;
  file: string;
  name: string;
}
