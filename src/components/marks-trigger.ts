// Runs in the browser, on every page: kept small.

/* Marks the words of a search in the page that it led to; see `search-marks.ts`. */
if (new URLSearchParams(location.search).has('mark')) import('./search-marks.ts').catch(() => undefined);
