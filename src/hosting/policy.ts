import { createHash } from 'node:crypto';
import { themeInit } from '../components/theme-init.ts';

/** What a page may load and run: its own files, and the one inline script in its head, named by its hash. */
const page = {
  'default-src': "'none'",
  'script-src': `'self' '${hashOf(themeInit)}'`,
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  // No string becomes HTML or code; the search names the one worker address it starts in a default policy.
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
} as const;

/** The Content-Security-Policy of a page. `secure` is for sites on https: it asks for every file by https. */
export function pagePolicy({ secure }: { secure: boolean }): string {
  return written({
    ...page,
    'frame-ancestors': "'none'",
    ...(secure && { 'upgrade-insecure-requests': '' }),
  });
}

/** The same for `<meta http-equiv>`, for hosts that send no headers; a browser ignores `frame-ancestors` there. */
export const metaPolicy: string = written(page);

/** The search runs WebAssembly in a worker, and a worker takes its policy from its own response: pages need not allow it. */
export const workerPolicy: string = written({
  'default-src': "'none'",
  'script-src': "'wasm-unsafe-eval'",
  'connect-src': "'self'",
});

/** The source expression that allows one inline script. */
export function hashOf(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

function written(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, value]) => (value === '' ? name : `${name} ${value}`))
    .join('; ');
}
