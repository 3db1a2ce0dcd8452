import { pagePolicy, workerPolicy } from './policy.ts';

/** Files whose names change with their content, below the site's root; `*` is anything. */
export const IMMUTABLE = [
  '_astro/*',
  'pagefind/catalogue/*',
  'pagefind/index/*',
  'pagefind/lexicon/*',
  'pagefind/fragment/*',
  'pagefind/*.pf_meta',
] as const;

/** The search worker, which alone may run WebAssembly. */
export const WORKER = 'pagefind/pagefind-worker.js';

/** What is sent with every answer. */
export const COMMON = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
} as const;

/** Only on https, where a browser heeds it. */
export const TRANSPORT = { 'Strict-Transport-Security': 'max-age=31536000' } as const;

export const CACHE_CONTROL = {
  /** The name changes with the content: keep it for a year and never ask again. */
  immutable: 'public, max-age=31536000, immutable',
  /** Keep it, but ask each time whether it is still current. */
  revalidate: 'no-cache',
  /** What is missing now may be there in a minute. */
  never: 'no-store',
} as const;

/**
 * The headers that belong with one file, on any host.
 *
 * @param file path from the site's root, without a leading slash: `_astro/index.Cx3.css`
 * @param answer `found`: false for the 404 page; `html`: whether the body is a page; `secure`: whether the site is on https
 */
export function headersFor(
  file: string,
  { found, html, secure }: { found: boolean; html: boolean; secure: boolean },
): Record<string, string> {
  return {
    ...COMMON,
    ...(secure && TRANSPORT),
    ...(html && { 'Content-Security-Policy': pagePolicy({ secure }) }),
    ...(found && file === WORKER && { 'Content-Security-Policy': workerPolicy }),
    'Cache-Control': CACHE_CONTROL[found ? (isImmutable(file) ? 'immutable' : 'revalidate') : 'never'],
  };
}

function isImmutable(file: string): boolean {
  return IMMUTABLE.some((pattern) => {
    const [before = '', after = ''] = pattern.split('*');
    return file.startsWith(before) && file.endsWith(after) && file.length > before.length + after.length;
  });
}
