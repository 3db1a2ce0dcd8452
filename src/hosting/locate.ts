import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * What stands at an address, as static hosts see it: a file, a folder asked for without its slash, or nothing; then the
 * nearest `404.html` up the tree is shown, so `/ko/nothing/` answers in Korean. Throws when `root` itself is not there.
 *
 * @param root the published folder
 * @param pathname as requested: percent-encoded, without the query, below the base: `ko/articles/`
 */
export function locate(root: string, pathname: string): Place {
  statSync(root);
  const name = decoded(pathname);
  if (name === undefined) return { type: 'malformed' };
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  if (isPublic(file)) {
    if (isFile(path.join(root, file))) return { type: 'file', file };
    if (isFile(path.join(root, file, 'index.html'))) return { type: 'folder' };
  }
  return { type: 'missing', file: nearest404(root, file) };
}

export type Place =
  | { type: 'file'; file: string }
  | { type: 'folder' }
  | { type: 'missing'; file: string | undefined }
  | { type: 'malformed' };

function decoded(pathname: string): string | undefined {
  try {
    const name = decodeURIComponent(pathname).normalize('NFC');
    return name.includes('\0') || name.includes('\\') ? undefined : name;
  } catch {
    return undefined;
  }
}

/** Neither out of the folder nor at what hosts keep to themselves (`_headers`, dot files); `.well-known` is meant for all. */
function isPublic(file: string): boolean {
  const segments = file.split('/');
  return (
    file !== '_headers' && segments.every((segment) => !segment.startsWith('.') || segment === '.well-known')
  );
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

function nearest404(root: string, file: string): string | undefined {
  const segments = isPublic(file) ? file.split('/').slice(0, -1) : [];
  for (let depth = segments.length; depth >= 0; depth -= 1) {
    const candidate = [...segments.slice(0, depth), '404.html'].join('/');
    if (existsSync(path.join(root, candidate))) return candidate;
  }
  return undefined;
}
