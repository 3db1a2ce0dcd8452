import { copyFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { notFoundPath } from '../i18n/urls.ts';
import { CACHE_CONTROL, COMMON, IMMUTABLE, TRANSPORT, WORKER } from './headers.ts';
import { pagePolicy, workerPolicy } from './policy.ts';

/**
 * Adds to a built site what hosts look for: `_headers` (Netlify, Cloudflare), `.nojekyll` (GitHub Pages from a branch)
 * and `<locale>/404.html`, which hosts that answer with the nearest 404 page find.
 */
export async function writeHostFiles(
  folder: string,
  site: { base: string; locales: readonly string[] },
): Promise<void> {
  await writeFile(path.join(folder, '_headers'), headersFile(site));
  await writeFile(path.join(folder, '.nojekyll'), '');
  for (const locale of site.locales) {
    const page = path.join(folder, notFoundPath(locale), 'index.html');
    if (existsSync(page)) await copyFile(page, path.join(folder, locale, '404.html'));
  }
}

/**
 * The text of `_headers`. Hosts add matching rules up and join a header that is set twice with a comma, so no header
 * stands in two rules that can match one address: pages get their policy by the folders they are in, and nothing but
 * hashed files gets a Cache-Control (what hosts send for the others, `max-age=0, must-revalidate`, is right).
 */
export function headersFile({ base, locales }: { base: string; locales: readonly string[] }): string {
  const page = { 'Content-Security-Policy': pagePolicy({ secure: true }) };
  const immutable = { 'Cache-Control': CACHE_CONTROL.immutable };
  const rules: [pattern: string, headers: Record<string, string>][] = [
    ['*', { ...COMMON, ...TRANSPORT }],
    ['', page],
    ['404.html', page],
    ...locales.map((locale): [string, Record<string, string>] => [`${locale}/*`, page]),
    [WORKER, { 'Content-Security-Policy': workerPolicy }],
    // Hosts differ on what may follow a star, and a file they ask about each time is merely slower.
    ...IMMUTABLE.filter((pattern) => pattern.endsWith('/*')).map(
      (pattern): [string, Record<string, string>] => [pattern, immutable],
    ),
  ];
  return rules
    .map(([pattern, headers]) =>
      [base + pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
        '\n',
      ),
    )
    .join('');
}
