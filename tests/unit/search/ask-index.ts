import { copyFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Asks the index in a folder the way a browser would, through Pagefind's own module.
 *
 * @param missing files that do not load, by a part of their name
 */
export async function askIndex(
  bundle: string,
  language: string,
  query: string,
  missing?: string,
): Promise<string[]> {
  const module = path.join(bundle, '..', 'pagefind.mjs');
  await copyFile(path.join(bundle, 'pagefind.js'), module);
  const pagefind = (await import(pathToFileURL(module).href)) as PagefindModule;
  const real = { fetch: globalThis.fetch, error: console.error };
  globalThis.fetch = async (address) => {
    const file = String(address).replace(/\?.*$/, '');
    const lost = missing !== undefined && file.includes(missing);
    return lost ? new Response('', { status: 500 }) : new Response(await readFile(file));
  };
  console.error = () => {};
  Object.assign(globalThis, { document: { querySelector: () => ({ getAttribute: () => language }) } });
  try {
    const { results } = await pagefind.createInstance({ basePath: `${bundle}/` }).search(query);
    return (await Promise.all(results.map(async (result) => (await result.data()).url))).toSorted();
  } finally {
    Object.assign(globalThis, { fetch: real.fetch });
    Reflect.deleteProperty(globalThis, 'document');
    console.error = real.error;
  }
}

interface PagefindModule {
  createInstance(options: { basePath: string }): {
    search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
  };
}
