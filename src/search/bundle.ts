/** Runs in the build and in the browser. Where the index lives, from the root of the site. */
export const bundleFolder = 'pagefind';

/** Pagefind's list of languages. */
export const entryFile = 'pagefind-entry.json';

/** Beside Pagefind's own files: what to ask before saying that nothing was found. */
export const probesFile = 'probes.json';

/** `pagefind-entry.json`, as far as it is used. */
export interface Entry {
  languages: Record<string, { hash: string; page_count: number }>;
}
