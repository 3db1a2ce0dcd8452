// Runs in the browser.

/**
 * Under `require-trusted-types-for 'script'` lets exactly one script address through, Pagefind's worker, and no HTML.
 * Does nothing where the browser has no Trusted Types, or the page has a default policy already.
 */
export function allowWorker(worker: URL): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy('default', {
    createScriptURL: (url) => (new URL(url, location.href).href === worker.href ? url : null),
  });
}

interface TrustedTypes {
  defaultPolicy: unknown;
  createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown;
}
