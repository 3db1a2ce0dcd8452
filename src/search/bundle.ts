/** Runs in the build and in the browser. Where the index lives, from the root of the site. */
export const bundleFolder = 'pagefind';

/** Beside Pagefind's own files: the words to try before saying that nothing was found. */
export const probesFile = 'probes.json';
