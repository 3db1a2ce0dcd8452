// Runs in the browser; loaded when the search is wanted. One module, so that it comes in one request.
import './kb-search.ts';
import './kb-search-page.ts';
