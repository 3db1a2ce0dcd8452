// Runs in the browser.

/**
 * Where a result leads: to this site only, whatever the index says, with the words to mark there.
 *
 * @param path from the root of the site, with the base or without
 * @param terms of the query; in quotes, the word itself
 */
export function resultAddress(base: string, path: string, terms: ReadonlyMap<string, number>): URL {
  const url = new URL(location.origin);
  const inside = path.startsWith(base) ? path.slice(base.length) : path;
  // Not `new URL(path, …)`: a path can be written so that it names another host.
  url.pathname = base + inside.replace(/^\/+/, '');
  for (const term of [...terms.keys()].slice(0, 8)) url.searchParams.append('mark', term.replaceAll('"', ''));
  return url;
}
