import GithubSlugger, { slug } from 'github-slugger';

/** What user content's ids begin with where they could meet somebody else's: footnotes, and the names below. */
export const CLOBBER_PREFIX = 'user-content-';

/** Gives every heading of one text its id: GitHub's, in NFC, and never empty, twice the same or a name that is taken. */
export function headingSlugger(): (text: string) => string {
  const slugger = new GithubSlugger();
  return (text) => fragmentId(slugger.slug(slug(text.normalize('NFC')) || 'section'));
}

/**
 * The id behind a fragment as GitHub has it. `search` becomes `user-content-search`: an element's id is also a global
 * variable of the page, so a heading must not take a name that a script may ask for or the page's own frame has.
 * Headings and links to them pass through here alike, which keeps `#search` leading to the heading “Search”.
 */
export function fragmentId(fragment: string): string {
  const stem = fragment.toLowerCase().replace(/-\d+$/, '');
  return TAKEN.has(stem) || stem.startsWith(CLOBBER_PREFIX) ? CLOBBER_PREFIX + fragment : fragment;
}

const TAKEN = new Set([
  // Properties every object has
  '__proto__',
  'constructor',
  'prototype',
  'hasownproperty',
  'tostring',
  'valueof',
  // Globals that scripts look for to learn where they run
  'define',
  'exports',
  'global',
  'module',
  'process',
  'require',
  // Ids of the page's own frame
  'content',
  'footnote-label',
  'main',
  'search',
]);
